<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
    <context>
        <name>AboutCard</name>
        <message>
            <source>At %1</source>
            <translation>Em %1</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Mudado: %1</translation>
        </message>
        <message>
            <source>It begins today</source>
            <translation>Começa hoje</translation>
        </message>
        <message>
            <source>Nowhere in particular</source>
            <translation>Em nenhum sítio em especial</translation>
        </message>
        <message>
            <source>Of no other</source>
            <translation>De nenhum outro</translation>
        </message>
        <message>
            <source>Part of %1</source>
            <translation>Faz parte de %1</translation>
        </message>
        <message>
            <source>What is it called?</source>
            <translation>Como se chama?</translation>
        </message>
        <message>
            <source>What is it for?</source>
            <translation>Para que serve?</translation>
        </message>
        <message>
            <source>What is it part of?</source>
            <translation>De que círculo faz parte?</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>O que é?</translation>
        </message>
        <message>
            <source>Where do you sit?</source>
            <translation>Onde se sentam?</translation>
        </message>
    </context>
    <context>
        <name>AboutForm</name>
        <message>
            <source>About the practice</source>
            <translation>Sobre a prática</translation>
        </message>
        <message>
            <source>Beginning of the evening</source>
            <translation>Começo do serão</translation>
        </message>
        <message>
            <source>For so many people</source>
            <translation>Para um certo número de pessoas</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Para quem</translation>
        </message>
        <message>
            <source>How it may be shared</source>
            <translation>Como se pode partilhar</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>Como corre</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Introdução</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Língua</translation>
        </message>
        <message>
            <source>Promised end of the evening</source>
            <translation>Fim prometido do serão</translation>
        </message>
        <message>
            <source>Steps go on by themselves when their time is up</source>
            <translation>Os passos seguem sozinhos quando o tempo acaba</translation>
        </message>
        <message>
            <source>This practice has no title yet.</source>
            <translation>Esta prática ainda não tem título.</translation>
        </message>
        <message>
            <source>Title of the practice</source>
            <translation>Título da prática</translation>
        </message>
        <message>
            <source>Variant or translation of</source>
            <translation>Variante ou tradução de</translation>
        </message>
        <message>
            <source>What is on the title card before the first step</source>
            <translation>O que está no cartão do título, antes do primeiro passo</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Para que serve</translation>
        </message>
        <message>
            <source>What it is for, in a sentence or two</source>
            <translation>Para que serve, numa frase ou duas</translation>
        </message>
        <message>
            <source>What to bring, a line each</source>
            <translation>O que levar, uma linha para cada coisa</translation>
        </message>
        <message>
            <source>What you changed</source>
            <translation>O que mudaste</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>De onde vem</translation>
        </message>
        <message>
            <source>Where it is from</source>
            <translation>A fonte</translation>
        </message>
        <message>
            <source>Whose work it is</source>
            <translation>De quem é o trabalho</translation>
        </message>
        <message>
            <source>Why a group would choose it, a line each</source>
            <translation>Porque é que um grupo a escolheria, uma linha para cada coisa</translation>
        </message>
    </context>
    <context>
        <name>AgendaDelegate</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>AgendaModel</name>
        <message>
            <source>%1 of %2 turns done</source>
            <translation>%1 de %2 vezes feitas</translation>
        </message>
        <message>
            <source>done</source>
            <translation>feito</translation>
        </message>
        <message>
            <source>now</source>
            <translation>agora</translation>
        </message>
    </context>
    <context>
        <name>AgreementsCard</name>
        <message>
            <source>A line each.</source>
            <translation>Uma linha para cada coisa.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudar</translation>
        </message>
        <message>
            <source>Nothing is written down.</source>
            <translation>Não há nada escrito.</translation>
        </message>
        <message>
            <source>What is said here stays here.
Passing is always fine.
We begin on time.</source>
            <translation>O que se diz aqui fica aqui.
Pode-se sempre passar a vez.
Começamos a horas.</translation>
        </message>
        <message>
            <source>What we agreed on, a line each</source>
            <translation>O que combinámos, uma linha para cada coisa</translation>
        </message>
        <message>
            <source>What you agreed on is written down.</source>
            <translation>O que combinaram está escrito.</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Escrever</translation>
        </message>
    </context>
    <context>
        <name>AgreementsField</name>
        <message>
            <source>Our agreements, a line each</source>
            <translation>O que combinámos, uma linha para cada coisa</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>All right</source>
            <translation>Está bem</translation>
        </message>
        <message>
            <source>The practice that you opened waits at home: it is shown when this gathering is over.</source>
            <translation>A prática que abriste espera na entrada: aparece quando este encontro acabar.</translation>
        </message>
    </context>
    <context>
        <name>ApartCard</name>
        <message>
            <source>A private note to the mixing…</source>
            <translation>Uma nota só para a mistura dos grupos…</translation>
        </message>
        <message>
            <source>Close the note</source>
            <translation>Fechar a nota</translation>
        </message>
        <message>
            <source>Microsol never puts these two into one small group. Only the mixing knows: no list, no other page and no gathering shows it, and there is no place to write why.</source>
            <translation>O Microsol nunca põe estas duas pessoas no mesmo grupo pequeno. Só a mistura o sabe: não aparece em nenhuma lista, em nenhuma outra página nem em nenhum encontro, e não há onde escrever porquê.</translation>
        </message>
        <message>
            <source>Not in one group with</source>
            <translation>Não fica no mesmo grupo com</translation>
        </message>
        <message>
            <source>The private note is gone.</source>
            <translation>A nota privada foi retirada.</translation>
        </message>
        <message>
            <source>The private note is kept.</source>
            <translation>A nota privada está guardada.</translation>
        </message>
    </context>
    <context>
        <name>ArrivingView</name>
        <message>
            <source>Bring 1 gathering in</source>
            <translation>Trazer 1 encontro</translation>
        </message>
        <message>
            <source>Bring 1 person in</source>
            <translation>Trazer 1 pessoa</translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>Trazer</translation>
        </message>
        <message>
            <source>Enter or a click on a row changes what becomes of it.</source>
            <translation>Enter ou um clique numa linha muda o que lhe acontece.</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>Este não</translation>
        </message>
        <message>
            <source>Nothing to bring in</source>
            <translation>Nada para trazer</translation>
        </message>
        <message>
            <source>What can't be read</source>
            <translation>O que não se consegue ler</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>O que lá está</translation>
        </message>
    </context>
    <context>
        <name>Asked</name>
        <message>
            <source>Both, to put right in the text</source>
            <translation>Os dois, para acertar no texto</translation>
        </message>
        <message>
            <source>Look at both…</source>
            <translation>Ver os dois…</translation>
        </message>
        <message>
            <source>Somebody changed the same lines of this file elsewhere. Which are to stand? Nothing is lost: both are among its versions.</source>
            <translation>Alguém mudou noutro sítio as mesmas linhas deste ficheiro. Quais ficam? Nada se perde: as duas estão entre as versões.</translation>
        </message>
        <message>
            <source>What I wrote</source>
            <translation>O que eu escrevi</translation>
        </message>
        <message>
            <source>What came from elsewhere</source>
            <translation>O que veio de fora</translation>
        </message>
    </context>
    <context>
        <name>AtAnyTime</name>
        <message>
            <source>How is it for you just now? A word, or a few.</source>
            <translation>Como estás neste momento? Uma palavra, ou poucas.</translation>
        </message>
        <message>
            <source>“%1” waits, with the time that it had left. Next goes on with it.</source>
            <translation>«%1» fica à espera, com o tempo que lhe faltava. «Seguinte» retoma.</translation>
        </message>
    </context>
    <context>
        <name>BackAndForth</name>
        <message>
            <source>Done again: %1</source>
            <translation>Refeito: %1</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Anulado: %1</translation>
        </message>
    </context>
    <context>
        <name>BeginPage</name>
        <message>
            <source>Ana, Bento, Clara… (as they sit, if you like)</source>
            <translation>Ana, Bento, Clara… (pela ordem em que se sentam, se quiseres)</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>Hosting</source>
            <translation>Acolhe</translation>
        </message>
        <message>
            <source>How many are here</source>
            <translation>Quantos são</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Nomes</translation>
        </message>
        <message>
            <source>Names, as people sit</source>
            <translation>Nomes, pela ordem em que se sentam</translation>
        </message>
        <message>
            <source>Others who are here</source>
            <translation>Quem mais está aqui</translation>
        </message>
        <message>
            <source>Rui, Sara…</source>
            <translation>Rui, Sara…</translation>
        </message>
        <message>
            <source>That is no time of day: write it like 21:00.</source>
            <translation>Isso não é uma hora: escreve, por exemplo, 21:00.</translation>
        </message>
        <message>
            <source>To begin at</source>
            <translation>Começar às</translation>
        </message>
        <message>
            <source>To end at</source>
            <translation>Acabar às</translation>
        </message>
        <message>
            <source>Who is here</source>
            <translation>Quem está</translation>
        </message>
        <message>
            <source>Who is hosting</source>
            <translation>Quem acolhe</translation>
        </message>
        <message>
            <source>people</source>
            <translation>pessoas</translation>
        </message>
        <message>
            <source>people, counted by their names</source>
            <translation>pessoas, contadas pelos nomes</translation>
        </message>
        <message>
            <source>shown on the first card, if you like</source>
            <translation>aparece no primeiro cartão, se quiseres</translation>
        </message>
    </context>
    <context>
        <name>Body</name>
        <message numerus="yes">
            <source>%n more, closed while the room can see this</source>
            <translation>
                <numerusform>Mais %n, fechado enquanto a sala vê isto</numerusform>
                <numerusform>Mais %n, fechados enquanto a sala vê isto</numerusform>
            </translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Tonight</source>
            <translation>Esta noite</translation>
        </message>
    </context>
    <context>
        <name>BothSheet</name>
        <message>
            <source>Both texts</source>
            <translation>Os dois textos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Lines with − before them are only here, lines with + only elsewhere.</source>
            <translation>As linhas com − antes só existem aqui, as linhas com + só no que veio de fora.</translation>
        </message>
        <message>
            <source>What is here, and what came from elsewhere</source>
            <translation>O que está aqui, e o que veio de fora</translation>
        </message>
    </context>
    <context>
        <name>BringingFrom</name>
        <message>
            <source>All files (*)</source>
            <translation>Todos os ficheiros (*)</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Trazer para aqui</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Escolher um ficheiro…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Escolher uma pasta…</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one: people as cards (vCard) or as a table (CSV), from Google, Outlook, Apple, Thunderbird or a spreadsheet; gatherings from a calendar (iCalendar); a circle that another host sent; or the folder of a whole record. You see what is in it before anything is kept.</source>
            <translation>Larga um ficheiro aqui, ou escolhe um: pessoas em cartões (vCard) ou numa tabela (CSV), do Google, do Outlook, da Apple, do Thunderbird ou de uma folha de cálculo; encontros de um calendário (iCalendar); um círculo que outra pessoa te enviou; ou a pasta de um registo inteiro. Vês o que lá está antes de se guardar seja o que for.</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>De um ficheiro</translation>
        </message>
        <message>
            <source>Names, languages and ways to reach people are taken. Photos, birthdays and notes are left out.</source>
            <translation>Vêm os nomes, as línguas e os contactos. Fotografias, aniversários e notas ficam de fora.</translation>
        </message>
        <message>
            <source>What can be brought in (%1)</source>
            <translation>O que se pode trazer (%1)</translation>
        </message>
    </context>
    <context>
        <name>BringingInPage</name>
        <message>
            <source>Bring in</source>
            <translation>Trazer para aqui</translation>
        </message>
        <message>
            <source>Bringing “%1” in</source>
            <translation>A trazer «%1»</translation>
        </message>
        <message>
            <source>Reading “%1”</source>
            <translation>A ler «%1»</translation>
        </message>
        <message>
            <source>Think of those who are new for “%1”</source>
            <translation>Pensar em quem é novo para «%1»</translation>
        </message>
        <message>
            <source>“%1” was brought in.</source>
            <translation>«%1» já está no registo.</translation>
        </message>
        <message>
            <source>“%1” was taken back.</source>
            <translation>«%1» voltou a sair do registo.</translation>
        </message>
    </context>
    <context>
        <name>BroughtCard</name>
        <message>
            <source>Brought in: %1</source>
            <translation>Veio: %1</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>Retirar «%1»</translation>
        </message>
        <message>
            <source>What came in together can be taken back together. Whatever you have changed or made use of since stays.</source>
            <translation>O que veio junto pode sair junto. O que entretanto mudaste ou usaste fica.</translation>
        </message>
        <message>
            <source>What you brought in</source>
            <translation>O que trouxeste</translation>
        </message>
    </context>
    <context>
        <name>CallForm</name>
        <message>
            <source>%1 does not support it</source>
            <translation>%1 não apoia</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>A call</source>
            <translation>Um convite</translation>
        </message>
        <message>
            <source>A gathering</source>
            <translation>Um encontro</translation>
        </message>
        <message>
            <source>A new call</source>
            <translation>Um convite novo</translation>
        </message>
        <message>
            <source>Called at</source>
            <translation>Lançado em</translation>
        </message>
        <message>
            <source>Called on</source>
            <translation>Lançado no dia</translation>
        </message>
        <message>
            <source>How it lives</source>
            <translation>Como está</translation>
        </message>
        <message>
            <source>In which circle</source>
            <translation>Em que círculo</translation>
        </message>
        <message>
            <source>Kept: %1</source>
            <translation>Ficou guardado: %1</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Somebody's name</source>
            <translation>O nome de alguém</translation>
        </message>
        <message>
            <source>Taken out: %1</source>
            <translation>Retirado: %1</translation>
        </message>
        <message>
            <source>To look at again on</source>
            <translation>Voltar a olhar no dia</translation>
        </message>
        <message>
            <source>What is called for</source>
            <translation>Para que convida</translation>
        </message>
        <message>
            <source>What is called for? A few words are enough.</source>
            <translation>Para que é o convite? Bastam umas palavras.</translation>
        </message>
        <message>
            <source>Who calls</source>
            <translation>Quem convida</translation>
        </message>
        <message>
            <source>Who supports it</source>
            <translation>Quem apoia</translation>
        </message>
    </context>
    <context>
        <name>Calls</name>
        <message>
            <source>1 person supports it</source>
            <translation>1 pessoa apoia</translation>
        </message>
        <message>
            <source>Alive</source>
            <translation>Vivo</translation>
        </message>
        <message>
            <source>As it comes</source>
            <translation>Quando calhar</translation>
        </message>
        <message>
            <source>Asleep</source>
            <translation>Adormecido</translation>
        </message>
        <message>
            <source>Barter</source>
            <translation>Troca</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Lançado</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Fechado</translation>
        </message>
        <message>
            <source>Enough energy</source>
            <translation>Com energia que chegue</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Todos os meses</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>Todos os anos</translation>
        </message>
        <message>
            <source>Friends</source>
            <translation>Amizade</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>Oferta</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Já se encontrou</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Precisa</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Oferece</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Em aberto</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Steward</source>
            <translation>Quem cuida</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retirado</translation>
        </message>
        <message>
            <source>came</source>
            <translation>veio</translation>
        </message>
        <message>
            <source>came late</source>
            <translation>veio mais tarde</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>esperava-se</translation>
        </message>
        <message>
            <source>left early</source>
            <translation>saiu mais cedo</translation>
        </message>
        <message>
            <source>sent word</source>
            <translation>avisou que não vinha</translation>
        </message>
    </context>
    <context>
        <name>CallsPart</name>
        <message>
            <source>Nothing is found by that. Esc shows everything again.</source>
            <translation>Não se encontra nada com isso. Esc volta a mostrar tudo.</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>The stage</source>
            <translation>O ecrã da sala</translation>
        </message>
    </context>
    <context>
        <name>CardList</name>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
    </context>
    <context>
        <name>CardModel</name>
        <message>
            <source>%1 below it</source>
            <translation>%1 por baixo</translation>
        </message>
        <message>
            <source>%1, folded away</source>
            <translation>%1, por abrir</translation>
        </message>
        <message>
            <source>another form of the one above</source>
            <translation>outra forma da de cima</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>qualquer número</translation>
        </message>
        <message>
            <source>can't begin like this</source>
            <translation>assim não pode começar</translation>
        </message>
        <message>
            <source>favourite</source>
            <translation>favorita</translation>
        </message>
        <message>
            <source>not made for %1</source>
            <translation>não é para %1</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>tua</translation>
        </message>
        <message>
            <source>yours, in place of the one that ships</source>
            <translation>tua, em vez da que vem com o Microsol</translation>
        </message>
    </context>
    <context>
        <name>CardsSheet</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Gestures</source>
            <translation>Gestos</translation>
        </message>
        <message>
            <source>Our agreements</source>
            <translation>O que combinámos</translation>
        </message>
        <message>
            <source>Show a card on the TV</source>
            <translation>Mostrar um cartão na TV</translation>
        </message>
        <message>
            <source>Signs instead of words: I am with you, find an end, quiet.</source>
            <translation>Sinais em vez de palavras: estou contigo, vai concluindo, silêncio.</translation>
        </message>
        <message>
            <source>Stop, breathe, get help</source>
            <translation>Parar, respirar, pedir ajuda</translation>
        </message>
        <message>
            <source>Time goes on below a card. Next, Back or Esc puts it away again.</source>
            <translation>O tempo continua por baixo do cartão. Seguinte, Voltar ou Esc tiram-no.</translation>
        </message>
        <message>
            <source>What holds in this room. You write your own in the settings.</source>
            <translation>O que vale nesta sala. O vosso texto escreve-se nas definições.</translation>
        </message>
        <message>
            <source>When it is too much for somebody. A time out, or an end, is in your hands as well.</source>
            <translation>Quando é demais para alguém. Pedir silêncio, ou acabar, também está nas tuas mãos.</translation>
        </message>
    </context>
    <context>
        <name>ChosenCard</name>
        <message>
            <source>Go in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Abrir a página</translation>
        </message>
        <message>
            <source>Open their page</source>
            <translation>Abrir a página</translation>
        </message>
    </context>
    <context>
        <name>ChosenPractice</name>
        <message>
            <source>Another form of %1</source>
            <translation>Outra forma de %1</translation>
        </message>
        <message>
            <source>Begin…</source>
            <translation>Começar…</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudar</translation>
        </message>
        <message>
            <source>Choose a practice, and here is what it is: its steps, how long each takes, and whose work it is.</source>
            <translation>Escolhe uma prática e vês aqui o que é: os passos, quanto tempo leva cada um, e de quem é o trabalho.</translation>
        </message>
        <message>
            <source>Favourite</source>
            <translation>Favorita</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>From: %1</source>
            <translation>Fonte: %1</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licença: %1</translation>
        </message>
        <message>
            <source>Share…</source>
            <translation>Partilhar…</translation>
        </message>
        <message>
            <source>The practice that is looked at</source>
            <translation>A prática que se está a ver</translation>
        </message>
        <message>
            <source>What to bring: %1</source>
            <translation>O que levar: %1</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Tua</translation>
        </message>
        <message>
            <source>Yours, in place of the one that ships</source>
            <translation>Tua, em vez da que vem com o Microsol</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>qualquer número</translation>
        </message>
    </context>
    <context>
        <name>CircleBegins</name>
        <message>
            <source>It began %1 after the agreed time.</source>
            <translation>Começou %1 depois da hora combinada.</translation>
        </message>
        <message>
            <source>Last time it really took %1.</source>
            <translation>Da última vez demorou na verdade %1.</translation>
        </message>
        <message>
            <source>The last %1 times it really took about %2.</source>
            <translation>Das últimas %1 vezes demorou na verdade cerca de %2.</translation>
        </message>
    </context>
    <context>
        <name>CircleEditPage</name>
        <message>
            <source>%1 has begun.</source>
            <translation>%1 começou.</translation>
        </message>
        <message>
            <source>Begin a circle</source>
            <translation>Começar um círculo</translation>
        </message>
    </context>
    <context>
        <name>CircleLines</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 e %2</translation>
        </message>
        <message>
            <source>Never sat together yet</source>
            <translation>Ainda nunca se sentaram juntos</translation>
        </message>
        <message>
            <source>Never seen yet</source>
            <translation>Ainda nunca cá esteve</translation>
        </message>
        <message>
            <source>Not since %1</source>
            <translation>Última vez: %1</translation>
        </message>
        <message>
            <source>The circles in it</source>
            <translation>Os círculos dentro deste</translation>
        </message>
        <message>
            <source>Who hosts next</source>
            <translation>Quem acolhe a seguir</translation>
        </message>
        <message>
            <source>never yet</source>
            <translation>ainda nunca</translation>
        </message>
    </context>
    <context>
        <name>CircleModel</name>
        <message>
            <source>ended %1</source>
            <translation>acabou: %1</translation>
        </message>
        <message>
            <source>only thought of</source>
            <translation>por enquanto só uma ideia</translation>
        </message>
    </context>
    <context>
        <name>CirclePage</name>
        <message>
            <source>%1 goes on.</source>
            <translation>%1 continua.</translation>
        </message>
        <message>
            <source>%1 has begun.</source>
            <translation>%1 começou.</translation>
        </message>
        <message>
            <source>%1 has ended.</source>
            <translation>%1 acabou.</translation>
        </message>
        <message>
            <source>%1 is taken out.</source>
            <translation>%1 foi retirado.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>A season of %n meetings has begun.</source>
            <translation>
                <numerusform>Começou uma temporada de %n encontro.</numerusform>
                <numerusform>Começou uma temporada de %n encontros.</numerusform>
            </translation>
        </message>
        <message>
            <source>A season of 1 meeting has begun.</source>
            <translation>Começou uma temporada de 1 encontro.</translation>
        </message>
        <message>
            <source>Begin a circle within this one</source>
            <translation>Começar um círculo dentro deste</translation>
        </message>
        <message>
            <source>Begin a gathering</source>
            <translation>Começar um encontro</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Feito: %1</translation>
        </message>
        <message>
            <source>The words are copied: paste them where you talk with people.</source>
            <translation>As palavras estão copiadas: cola-as onde falas com as pessoas.</translation>
        </message>
        <message>
            <source>This circle is in the record no more.</source>
            <translation>Este círculo já não está no registo.</translation>
        </message>
        <message>
            <source>What came of the season: %1</source>
            <translation>O que saiu da temporada: %1</translation>
        </message>
        <message>
            <source>Who “%1” is can't be told. Choose one of those below the line, or write the whole name.</source>
            <translation>Não dá para saber quem é «%1». Escolhe uma das pessoas abaixo da linha, ou escreve o nome todo.</translation>
        </message>
        <message>
            <source>You were in touch with %1.</source>
            <translation>Falaste com %1.</translation>
        </message>
        <message>
            <source>only thought of</source>
            <translation>por enquanto só uma ideia</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
    </context>
    <context>
        <name>CirclePeople</name>
        <message>
            <source>Enter opens somebody, Space changes how they stand to the circle</source>
            <translation>Enter abre a pessoa, Espaço muda a ligação dela ao círculo</translation>
        </message>
        <message>
            <source>People of this circle</source>
            <translation>Pessoas deste círculo</translation>
        </message>
    </context>
    <context>
        <name>CirclePeopleCard</name>
        <message>
            <source>Ana, Bento…</source>
            <translation>Ana, Bento…</translation>
        </message>
        <message>
            <source>As what they come in</source>
            <translation>Como entram</translation>
        </message>
        <message>
            <source>Find the people…</source>
            <translation>Encontrar as pessoas…</translation>
        </message>
        <message>
            <source>Nobody yet. Whom would you sit with?</source>
            <translation>Ainda ninguém. Com quem te sentarias?</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>People: %1</source>
            <translation>Pessoas: %1</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Juntar</translation>
        </message>
        <message>
            <source>Who comes in: names, with commas between them</source>
            <translation>Quem entra: nomes, separados por vírgulas</translation>
        </message>
    </context>
    <context>
        <name>CircleTree</name>
        <message>
            <source>Circles</source>
            <translation>Círculos</translation>
        </message>
    </context>
    <context>
        <name>Circles</name>
        <message>
            <source>%1 are here already: add a word for another one, such as %2 R.</source>
            <translation>%1 já estão aqui: para outra pessoa junta uma palavra, por exemplo %2 R.</translation>
        </message>
        <message>
            <source>%1 is here already: add a word for another one, such as %2 R.</source>
            <translation>%1 já está aqui: para outra pessoa junta uma palavra, por exemplo %2 R.</translation>
        </message>
        <message>
            <source>%1 of %2 meetings</source>
            <translation>%1 de %2 encontros</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 on the %2 %3</source>
            <translation>%1, %2 %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Quem convidou</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudar</translation>
        </message>
        <message>
            <source>Change something</source>
            <translation>Mudar alguma coisa</translation>
        </message>
        <message>
            <source>Congregation</source>
            <translation>Comunidade</translation>
        </message>
        <message>
            <source>Copy the words, and keep it</source>
            <translation>Copiar as palavras e guardar</translation>
        </message>
        <message>
            <source>Crew or pod</source>
            <translation>Companha</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Feito</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Feito: %1</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Acabar</translation>
        </message>
        <message>
            <source>End this circle…</source>
            <translation>Acabar este círculo…</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>Todos os meses</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Todas as semanas</translation>
        </message>
        <message>
            <source>Fifteen to a hundred and fifty people, made of crews and circles.</source>
            <translation>Quinze a cento e cinquenta pessoas, em companhas e círculos.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Has left</source>
            <translation>Saiu</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Acolhe</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>How many we are</source>
            <translation>Quantos somos</translation>
        </message>
        <message>
            <source>I was in touch</source>
            <translation>Falei com a pessoa</translation>
        </message>
        <message>
            <source>I was in touch with %1</source>
            <translation>Falei com %1</translation>
        </message>
        <message>
            <source>In a rhythm of its own, %1</source>
            <translation>Num ritmo próprio, %1</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Convidar</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Com convite</translation>
        </message>
        <message>
            <source>It ends today</source>
            <translation>Acaba hoje</translation>
        </message>
        <message>
            <source>MMMM yyyy</source>
            <translation>MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>Many congregations: an island, a valley, a town.</source>
            <translation>Muitas comunidades: uma ilha, um vale, uma terra.</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membro</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>Newcomer</source>
            <translation>Chegou há pouco</translation>
        </message>
        <message>
            <source>Not seen for long</source>
            <translation>Há muito que não aparecem</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Fazer uma pausa</translation>
        </message>
        <message>
            <source>People who do something together for a while.</source>
            <translation>Pessoas que durante algum tempo fazem alguma coisa juntas.</translation>
        </message>
        <message>
            <source>People who sit in a circle again and again, to share and to listen.</source>
            <translation>Pessoas que se sentam em círculo uma e outra vez, para partilhar e escutar.</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projeto</translation>
        </message>
        <message>
            <source>Room for one more</source>
            <translation>Cabe mais uma pessoa</translation>
        </message>
        <message>
            <source>Season</source>
            <translation>Temporada</translation>
        </message>
        <message>
            <source>Several people are called %1. Type that name alone on the circle's page, and choose.</source>
            <translation>Há várias pessoas chamadas %1. Escreve só esse nome na página do círculo, e escolhe.</translation>
        </message>
        <message>
            <source>Sharing circle</source>
            <translation>Círculo de partilha</translation>
        </message>
        <message>
            <source>Still going on</source>
            <translation>Ainda decorre</translation>
        </message>
        <message>
            <source>The end of it</source>
            <translation>O fim</translation>
        </message>
        <message>
            <source>Those who live together.</source>
            <translation>Quem vive junto.</translation>
        </message>
        <message>
            <source>Thought of</source>
            <translation>Em ideia</translation>
        </message>
        <message>
            <source>Three to six people who fit round a table and support each other.</source>
            <translation>Três a seis pessoas que cabem à volta de uma mesa e se apoiam.</translation>
        </message>
        <message>
            <source>Two of us</source>
            <translation>Nós dois</translation>
        </message>
        <message>
            <source>Two people who support each other, as steward or friend.</source>
            <translation>Duas pessoas que se apoiam, com cuidado ou amizade.</translation>
        </message>
        <message>
            <source>We said we would change</source>
            <translation>Dissemos que íamos mudar</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>O que é</translation>
        </message>
        <message>
            <source>What we agreed on</source>
            <translation>O que combinámos</translation>
        </message>
        <message>
            <source>When we meet</source>
            <translation>Quando nos encontramos</translation>
        </message>
        <message>
            <source>Write one</source>
            <translation>Escrever um convite</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>ddd d MMMM</source>
            <extracomment>A day that is near, as QLocale writes it: Sun 29 November</extracomment>
            <translation>ddd, d 'de' MMMM</translation>
        </message>
        <message>
            <source>first</source>
            <comment>Saturday or Sunday</comment>
            <translation>primeiro</translation>
        </message>
        <message>
            <source>first</source>
            <comment>Monday to Friday</comment>
            <translation>primeira</translation>
        </message>
        <message>
            <source>fourth</source>
            <comment>Saturday or Sunday</comment>
            <translation>quarto</translation>
        </message>
        <message>
            <source>fourth</source>
            <comment>Monday to Friday</comment>
            <translation>quarta</translation>
        </message>
        <message>
            <source>has steps</source>
            <translation>tem degraus</translation>
        </message>
        <message>
            <source>last</source>
            <comment>Saturday or Sunday</comment>
            <translation>último</translation>
        </message>
        <message>
            <source>last</source>
            <comment>Monday to Friday</comment>
            <translation>última</translation>
        </message>
        <message>
            <source>no steps</source>
            <translation>sem degraus</translation>
        </message>
        <message>
            <source>second</source>
            <comment>Saturday or Sunday</comment>
            <translation>segundo</translation>
        </message>
        <message>
            <source>second</source>
            <comment>Monday to Friday</comment>
            <translation>segunda</translation>
        </message>
        <message>
            <source>third</source>
            <comment>Saturday or Sunday</comment>
            <translation>terceiro</translation>
        </message>
        <message>
            <source>third</source>
            <comment>Monday to Friday</comment>
            <translation>terceira</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoje</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>amanhã</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ontem</translation>
        </message>
    </context>
    <context>
        <name>CirclesCard</name>
        <message>
            <source>%1 in %2: %3.</source>
            <translation>%1 em %2: %3.</translation>
        </message>
        <message>
            <source>%1 is at home in %2.</source>
            <translation>O círculo de casa de %1 é %2.</translation>
        </message>
        <message>
            <source>Another circle</source>
            <translation>Outro círculo</translation>
        </message>
        <message>
            <source>Circles</source>
            <translation>Círculos</translation>
        </message>
        <message>
            <source>In no circle yet.</source>
            <translation>Ainda em nenhum círculo.</translation>
        </message>
        <message>
            <source>No other circle is called “%1”. It can be begun at Circles.</source>
            <translation>Nenhum outro círculo se chama «%1». Podes começá-lo em Círculos.</translation>
        </message>
        <message>
            <source>The circles</source>
            <translation>Os círculos</translation>
        </message>
        <message>
            <source>Who sits in which circle, when it meets next, and who has not been seen for long.</source>
            <translation>Quem se senta em que círculo, quando é o próximo encontro, e quem há muito não aparece.</translation>
        </message>
    </context>
    <context>
        <name>CirclesDoor</name>
        <message>
            <source>Undo</source>
            <translation>Anular</translation>
        </message>
    </context>
    <context>
        <name>CirclesPage</name>
        <message>
            <source>%1 has begun.</source>
            <translation>%1 começou.</translation>
        </message>
        <message>
            <source>A circle of friends, those you live with, a crew: once it is here, Microsol remembers who came, who hosts next and when you meet. All of it stays on this computer.</source>
            <translation>Um círculo de amizade, quem vive contigo, um grupo pequeno que se encontra sempre: estando aqui, o Microsol lembra-se de quem veio, de quem acolhe a seguir e de quando se encontram. Tudo fica neste computador.</translation>
        </message>
        <message>
            <source>Begin a circle</source>
            <translation>Começar um círculo</translation>
        </message>
        <message>
            <source>Circles</source>
            <translation>Círculos</translation>
        </message>
        <message>
            <source>Find a circle</source>
            <translation>Procurar um círculo</translation>
        </message>
        <message>
            <source>Find a circle by its name</source>
            <translation>Procurar um círculo pelo nome</translation>
        </message>
        <message>
            <source>No circle is called that. Esc shows all of them again.</source>
            <translation>Não há nenhum círculo com esse nome. Esc mostra todos outra vez.</translation>
        </message>
        <message>
            <source>Those that have ended, too</source>
            <translation>Também os que acabaram</translation>
        </message>
        <message>
            <source>Your first circle</source>
            <translation>O teu primeiro círculo</translation>
        </message>
    </context>
    <context>
        <name>ColumnsCard</name>
        <message>
            <source>The columns</source>
            <translation>As colunas</translation>
        </message>
        <message>
            <source>What “%1” says</source>
            <translation>O que diz «%1»</translation>
        </message>
    </context>
    <context>
        <name>ComersModel</name>
        <message>
            <source>here</source>
            <translation>está aqui</translation>
        </message>
        <message>
            <source>not here</source>
            <translation>não está</translation>
        </message>
        <message>
            <source>sent word</source>
            <translation>avisou</translation>
        </message>
    </context>
    <context>
        <name>Console</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 e %2</translation>
        </message>
        <message>
            <source>%1 and %2 have changed places.</source>
            <translation>%1 e %2 trocaram de lugar.</translation>
        </message>
        <message>
            <source>%1 are here now.</source>
            <translation>%1 chegaram.</translation>
        </message>
        <message>
            <source>%1 at the earliest</source>
            <translation>%1, ou mais tarde</translation>
        </message>
        <message>
            <source>%1 each</source>
            <translation>%1 para cada</translation>
        </message>
        <message>
            <source>%1 has left.</source>
            <translation>%1 saiu.</translation>
        </message>
        <message>
            <source>%1 have left.</source>
            <translation>%1 saíram.</translation>
        </message>
        <message>
            <source>%1 here</source>
            <translation>%1 aqui</translation>
        </message>
        <message>
            <source>%1 is a group of their own now.</source>
            <translation>%1 está agora num grupo à parte.</translation>
        </message>
        <message>
            <source>%1 is called %2 now.</source>
            <translation>%1 chama-se agora %2.</translation>
        </message>
        <message>
            <source>%1 is here now and has the last turn of this round.</source>
            <translation>%1 chegou, e tem a última vez desta ronda.</translation>
        </message>
        <message>
            <source>%1 is here now, with the people of %2.</source>
            <translation>%1 chegou, e fica com o grupo de %2.</translation>
        </message>
        <message>
            <source>%1 is here now.</source>
            <translation>%1 chegou.</translation>
        </message>
        <message>
            <source>%1 is speaking</source>
            <translation>%1 está a falar</translation>
        </message>
        <message>
            <source>%1 is with the people of %2 now.</source>
            <translation>%1 está agora com o grupo de %2.</translation>
        </message>
        <message>
            <source>%1 may speak</source>
            <translation>%1 pode falar</translation>
        </message>
        <message>
            <source>%1 only watches now, and has no turn.</source>
            <translation>%1 só assiste agora, sem vez.</translation>
        </message>
        <message>
            <source>%1 speaks as %2</source>
            <translation>%1 fala (%2)</translation>
        </message>
        <message>
            <source>%1 takes turns again.</source>
            <translation>%1 volta a ter vez.</translation>
        </message>
        <message>
            <source>%1 · %2 in hand</source>
            <translation>%1 · %2 de folga</translation>
        </message>
        <message>
            <source>%1 · %2 later than planned</source>
            <translation>%1 · %2 mais tarde do que o previsto</translation>
        </message>
        <message>
            <source>%1 · %2 over</source>
            <translation>%1 · %2 a mais</translation>
        </message>
        <message>
            <source>%1 · on time</source>
            <translation>%1 · a horas</translation>
        </message>
        <message>
            <source>%1, %2 in hand</source>
            <translation>%1, %2 de folga</translation>
        </message>
        <message>
            <source>%1, %2 over</source>
            <translation>%1, %2 a mais</translation>
        </message>
        <message>
            <source>%1, as promised</source>
            <translation>%1, como prometido</translation>
        </message>
        <message>
            <source>%1, back again</source>
            <translation>%1, como antes</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 instead of %3</source>
            <translation>%1: %2 em vez de %3</translation>
        </message>
        <message>
            <source>%1: %2, is left out</source>
            <translation>%1: %2, fica de fora</translation>
        </message>
        <message>
            <source>%1: %2, stays</source>
            <translation>%1: %2, fica</translation>
        </message>
        <message>
            <source>A break</source>
            <translation>Um intervalo</translation>
        </message>
        <message>
            <source>A breath</source>
            <translation>Uma respiração</translation>
        </message>
        <message>
            <source>A card is on the stage.</source>
            <translation>Há um cartão no ecrã da sala.</translation>
        </message>
        <message>
            <source>Around it</source>
            <translation>À volta</translation>
        </message>
        <message>
            <source>As it stands it ends at %1</source>
            <translation>Assim como está, acaba às %1</translation>
        </message>
        <message>
            <source>Begin: %1</source>
            <translation>Começar: %1</translation>
        </message>
        <message>
            <source>Choose how it goes on</source>
            <translation>Escolhe como continua</translation>
        </message>
        <message>
            <source>Done. Ctrl+Z takes it back.</source>
            <translation>Feito. Ctrl+Z anula.</translation>
        </message>
        <message>
            <source>End here</source>
            <translation>Acabar aqui</translation>
        </message>
        <message>
            <source>Ended %1</source>
            <translation>Acabou às %1</translation>
        </message>
        <message>
            <source>Ends %1</source>
            <translation>Acaba às %1</translation>
        </message>
        <message>
            <source>Ends %1 at the earliest</source>
            <translation>Acaba às %1, ou mais tarde</translation>
        </message>
        <message>
            <source>Everyone by themselves</source>
            <translation>Cada pessoa por si</translation>
        </message>
        <message>
            <source>Everyone together</source>
            <translation>Todos juntos</translation>
        </message>
        <message>
            <source>In each group: the %1</source>
            <translation>Em cada grupo: %1</translation>
        </message>
        <message>
            <source>In each group: the others, while the %1 listens</source>
            <translation>Em cada grupo: os outros; só ouve: %1</translation>
        </message>
        <message>
            <source>In each group: turn %1 of %2</source>
            <translation>Em cada grupo: vez %1 de %2</translation>
        </message>
        <message>
            <source>In no group</source>
            <translation>Em nenhum grupo</translation>
        </message>
        <message>
            <source>Inside</source>
            <translation>Dentro</translation>
        </message>
        <message>
            <source>It ends at %1 now, still %2 over. Ctrl+Z takes it back.</source>
            <translation>Agora acaba às %1, ainda %2 a mais. Ctrl+Z anula.</translation>
        </message>
        <message>
            <source>It ends at %1 now. Ctrl+Z takes it back.</source>
            <translation>Agora acaba às %1. Ctrl+Z anula.</translation>
        </message>
        <message>
            <source>More can't be taken away. You can promise another end, or end a step yourself.</source>
            <translation>Não se pode tirar mais. Podes prometer outro fim, ou acabar um passo.</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>A seguir: %1</translation>
        </message>
        <message>
            <source>Next: %1 Then %2</source>
            <translation>A seguir: %1 Depois %2</translation>
        </message>
        <message>
            <source>Next: %1, then %2</source>
            <translation>A seguir: %1, depois %2</translation>
        </message>
        <message>
            <source>Next: %1, then the end</source>
            <translation>A seguir: %1, depois o fim</translation>
        </message>
        <message>
            <source>Next: once more</source>
            <translation>A seguir: mais uma vez</translation>
        </message>
        <message>
            <source>Next: the gathering ends</source>
            <translation>A seguir: acaba o encontro</translation>
        </message>
        <message>
            <source>Nobody is %1 now; you can choose once more.</source>
            <translation>Agora não há ninguém como %1; podes escolher outra vez.</translation>
        </message>
        <message>
            <source>Nothing has to shrink. Time that is won stays in hand: nothing grows by itself.</source>
            <translation>Nada tem de encurtar. O tempo ganho fica de folga: nada cresce sozinho.</translation>
        </message>
        <message>
            <source>Nothing more can be taken away. You can promise another end, or end a step yourself.</source>
            <translation>Não se pode tirar mais nada. Podes prometer outro fim, ou acabar um passo.</translation>
        </message>
        <message>
            <source>Nothing shrinks unless you say so. Silence stays as it is.</source>
            <translation>Nada encurta sem tu dizeres. O silêncio fica como está.</translation>
        </message>
        <message>
            <source>Pair %1</source>
            <translation>Par %1</translation>
        </message>
        <message>
            <source>People find their places</source>
            <translation>As pessoas procuram o seu lugar</translation>
        </message>
        <message>
            <source>People sit in another order now.</source>
            <translation>As pessoas sentam-se agora por outra ordem.</translation>
        </message>
        <message>
            <source>Put the card away</source>
            <translation>Tirar o cartão</translation>
        </message>
        <message>
            <source>Resting this round</source>
            <translation>Descansa nesta ronda</translation>
        </message>
        <message>
            <source>Seat %1</source>
            <translation>Lugar %1</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silêncio</translation>
        </message>
        <message>
            <source>So it ends at %1</source>
            <translation>Assim acaba às %1</translation>
        </message>
        <message>
            <source>The gathering has ended</source>
            <translation>O encontro acabou</translation>
        </message>
        <message>
            <source>The gathering has ended.</source>
            <translation>O encontro acabou.</translation>
        </message>
        <message>
            <source>The groups have changed.</source>
            <translation>Os grupos mudaram.</translation>
        </message>
        <message>
            <source>The groups to come are made anew.</source>
            <translation>Os grupos que vêm a seguir são feitos de novo.</translation>
        </message>
        <message>
            <source>The lot fell on %1.</source>
            <translation>Calhou a %1.</translation>
        </message>
        <message>
            <source>The lot has fallen: the list says on whom.</source>
            <translation>Já calhou: a lista diz a quem.</translation>
        </message>
        <message>
            <source>The welcome card is up</source>
            <translation>O cartão de boas-vindas está na TV</translation>
        </message>
        <message>
            <source>Time out: %1 of silence</source>
            <translation>Silêncio pedido: %1</translation>
        </message>
        <message>
            <source>Turn %1 of %2</source>
            <translation>Vez %1 de %2</translation>
        </message>
        <message>
            <source>Whoever is moved: %1 of %2</source>
            <translation>Quem quiser: %1 de %2</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>como está</translation>
        </message>
        <message>
            <source>change places</source>
            <translation>mudar de lugar</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>fica de fora</translation>
        </message>
        <message>
            <source>listens</source>
            <translation>ouve</translation>
        </message>
        <message>
            <source>next</source>
            <translation>a seguir</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>over the %1</source>
            <translation>além dos %1</translation>
        </message>
        <message>
            <source>promised %1</source>
            <translation>prometido: %1</translation>
        </message>
        <message>
            <source>round %1 of %2</source>
            <translation>ronda %1 de %2</translation>
        </message>
        <message>
            <source>speaks</source>
            <translation>fala</translation>
        </message>
        <message>
            <source>spoke</source>
            <translation>falou</translation>
        </message>
        <message>
            <source>turn %1 of %2</source>
            <translation>vez %1 de %2</translation>
        </message>
        <message>
            <source>watches</source>
            <translation>só assiste</translation>
        </message>
    </context>
    <context>
        <name>ConsoleWindow</name>
        <message>
            <source>%1 · Microsol</source>
            <translation>%1 · Microsol</translation>
        </message>
        <message>
            <source>Console</source>
            <translation>Mesa</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>%n errors</source>
            <translation>
                <numerusform>%n erro</numerusform>
                <numerusform>%n erros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n pessoa</numerusform>
                <numerusform>%n pessoas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people may speak</source>
            <translation>
                <numerusform>%n pessoa pode falar</numerusform>
                <numerusform>%n pessoas podem falar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n coisa a ver</numerusform>
                <numerusform>%n coisas a ver</numerusform>
            </translation>
        </message>
        <message>
            <source>1 error</source>
            <translation>1 erro</translation>
        </message>
        <message numerus="yes">
            <source>In %n groups</source>
            <translation>
                <numerusform>Num só grupo</numerusform>
                <numerusform>Em %n grupos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>%n other forms</source>
            <translation>
                <numerusform>%n outra forma</numerusform>
                <numerusform>%n outras formas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n practices</source>
            <translation>
                <numerusform>%n prática</numerusform>
                <numerusform>%n práticas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months</source>
            <translation>
                <numerusform>Todos os meses</numerusform>
                <numerusform>De %n em %n meses</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n weeks</source>
            <translation>
                <numerusform>Todas as semanas</numerusform>
                <numerusform>De %n em %n semanas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Room for %n more</source>
            <translation>
                <numerusform>Cabe mais %n pessoa</numerusform>
                <numerusform>Cabem mais %n pessoas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n whose names the record does not have</source>
            <translation>
                <numerusform>e %n pessoa cujo nome não está no registo</numerusform>
                <numerusform>e %n pessoas cujos nomes não estão no registo</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CreditsPage</name>
        <message>
            <source>Fonts and icons</source>
            <translation>Letras e ícones</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenças</translation>
        </message>
        <message>
            <source>Microsol</source>
            <translation>Microsol</translation>
        </message>
        <message>
            <source>Microsol is free to use, to give away and to change. So is all that it is made of: choose a line to read its licence.</source>
            <translation>O Microsol pode ser usado, dado e mudado livremente. E tudo de que é feito também: escolhe uma linha para ler a licença.</translation>
        </message>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
        <message>
            <source>Python, which it is written in</source>
            <translation>Python, em que está escrito</translation>
        </message>
        <message>
            <source>Qt is used under the GNU Lesser General Public License. Its libraries are files of their own, and you may put others in their place: its licence says how.</source>
            <translation>O Qt é usado ao abrigo da GNU Lesser General Public License. As bibliotecas dele são ficheiros à parte, e podes pôr outras no lugar delas: a licença diz como.</translation>
        </message>
        <message>
            <source>Qt, which draws the windows</source>
            <translation>Qt, que desenha as janelas</translation>
        </message>
        <message>
            <source>What some systems lack</source>
            <translation>O que falta a alguns sistemas</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>%1 and until %2, for %3</source>
            <translation>%1 e até às %2, para %3</translation>
        </message>
        <message>
            <source>%1 for %2</source>
            <translation>%1 para %2</translation>
        </message>
        <message>
            <source>%1 or longer for %2</source>
            <translation>%1 ou mais para %2</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>%1 to %2 min</source>
            <translation>%1 a %2 min</translation>
        </message>
        <message>
            <source>%1 to %2 people</source>
            <translation>%1 a %2 pessoas</translation>
        </message>
        <message>
            <source>As long as you like, for %1</source>
            <translation>O tempo que quiserem, para %1</translation>
        </message>
        <message>
            <source>It ships with Microsol; a change makes it yours</source>
            <translation>Vem com o Microsol; se a mudares, fica tua</translation>
        </message>
        <message>
            <source>It takes no time yet</source>
            <translation>Ainda não leva tempo</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Ainda por guardar</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Saved with the first change</source>
            <translation>Guarda-se ao mudar</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>A guardar…</translation>
        </message>
        <message>
            <source>Until %1, for %2</source>
            <translation>Até às %1, para %2</translation>
        </message>
    </context>
    <context>
        <name>EditorHead</name>
        <message>
            <source>Begin</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>Each step as a card, with its settings</source>
            <translation>Cada passo num cartão, com as suas regras</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>No title yet</source>
            <translation>Ainda sem título</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Refazer</translation>
        </message>
        <message>
            <source>Redo: %1 (Ctrl+Shift+Z)</source>
            <translation>Refazer: %1 (Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>Show it in the text</source>
            <translation>Mostrar no texto</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passos</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The same practice as its file has it</source>
            <translation>A mesma prática, tal como está no ficheiro</translation>
        </message>
        <message>
            <source>To who is here, and then to the first card</source>
            <translation>Primeiro quem está, depois o primeiro cartão</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anular</translation>
        </message>
        <message>
            <source>Undo: %1 (Ctrl+Z)</source>
            <translation>Anular: %1 (Ctrl+Z)</translation>
        </message>
    </context>
    <context>
        <name>EndedPage</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>How long it took…</source>
            <translation>Quanto tempo levou…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as Markdown…</source>
            <translation>Guardar em Markdown…</translation>
        </message>
        <message>
            <source>Save once more…</source>
            <translation>Guardar mais uma vez…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Voltar atrás</translation>
        </message>
        <message>
            <source>The TV shows the closing card until you close. Nothing is kept of who passed or how long anyone spoke.</source>
            <translation>A TV mostra o cartão de fecho até fechares. Não fica registo de quem passou nem de quanto tempo alguém falou.</translation>
        </message>
        <message>
            <source>The TV shows the closing card until you close. What was noted goes then, unless you save it.</source>
            <translation>A TV mostra o cartão de fecho até fechares. O que se apontou vai-se então, a não ser que o guardes.</translation>
        </message>
        <message>
            <source>The gathering has ended.</source>
            <translation>O encontro acabou.</translation>
        </message>
    </context>
    <context>
        <name>EndingCard</name>
        <message>
            <source>Ended %1.</source>
            <translation>Acabou: %1.</translation>
        </message>
        <message>
            <source>It goes on after all</source>
            <translation>Afinal continua</translation>
        </message>
        <message>
            <source>It was put in by mistake: take it out</source>
            <translation>Foi um engano: retirá-lo</translation>
        </message>
        <message>
            <source>What it was stays in the record. Gatherings that were still to come are called off.</source>
            <translation>O que foi fica no registo. Os encontros que ainda estavam para vir ficam cancelados.</translation>
        </message>
        <message>
            <source>Why, in a few words, if you like</source>
            <translation>Porquê, em poucas palavras, se quiseres</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+seta para baixo</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+seta para cima</translation>
        </message>
        <message>
            <source>Change this practice</source>
            <translation>Mudar esta prática</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descer</translation>
        </message>
        <message>
            <source>How long it takes</source>
            <translation>Quanto tempo leva</translation>
        </message>
        <message>
            <source>May be left out when it gets late</source>
            <translation>Pode ficar de fora se for tarde</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Como se chama</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>The evening</source>
            <translation>O serão</translation>
        </message>
    </context>
    <context>
        <name>Equipment</name>
        <message>
            <source>Changes from elsewhere</source>
            <translation>mudanças que vieram de fora</translation>
        </message>
        <message>
            <source>Taking both</source>
            <translation>ficar com os dois</translation>
        </message>
        <message>
            <source>Taking the times that it really took</source>
            <translation>ficar com os tempos que levou na verdade</translation>
        </message>
        <message>
            <source>Taking what came from elsewhere</source>
            <translation>ficar com o que veio de fora</translation>
        </message>
    </context>
    <context>
        <name>Evening</name>
        <message>
            <source>%1, may be left out</source>
            <translation>%1, pode ficar de fora</translation>
        </message>
        <message>
            <source>1 is here</source>
            <translation>está 1</translation>
        </message>
        <message>
            <source>It ends at %1 at the earliest.</source>
            <translation>Acaba às %1, ou mais tarde.</translation>
        </message>
        <message>
            <source>It ends at %1 at the earliest: %2 are left for what has no limit.</source>
            <translation>Acaba às %1, ou mais tarde: sobram %2 para o que não tem limite.</translation>
        </message>
        <message>
            <source>It ends at %1, %2 later than promised.</source>
            <translation>Acaba às %1, %2 depois do prometido.</translation>
        </message>
        <message>
            <source>It ends at %1, as promised.</source>
            <translation>Acaba às %1, como prometido.</translation>
        </message>
        <message>
            <source>It ends at %1.</source>
            <translation>Acaba às %1.</translation>
        </message>
        <message>
            <source>It ends at %1: %2 are left.</source>
            <translation>Acaba às %1: sobram %2.</translation>
        </message>
        <message>
            <source>It is for %1, and %2.</source>
            <translation>É para %1, e %2.</translation>
        </message>
        <message>
            <source>No title yet</source>
            <translation>Ainda sem título</translation>
        </message>
        <message>
            <source>Nothing of it is for %1.</source>
            <translation>Nada dela é para %1.</translation>
        </message>
        <message>
            <source>There is no practice “%1” any more: take it out, or bring it back.</source>
            <translation>A prática «%1» já não existe: retira-a daqui, ou volta a pô-la na pasta.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sem limite</translation>
        </message>
    </context>
    <context>
        <name>EveningActs</name>
        <message>
            <source>A moment of silence</source>
            <translation>Um momento de silêncio</translation>
        </message>
        <message>
            <source>Adding “%1”</source>
            <translation>juntar «%1»</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <source>Moving “%1”</source>
            <translation>mudar «%1» de sítio</translation>
        </message>
        <message>
            <source>Something of our own</source>
            <translation>Uma coisa nossa</translation>
        </message>
        <message>
            <source>Taking “%1” out</source>
            <translation>retirar «%1»</translation>
        </message>
        <message>
            <source>The evening's name</source>
            <translation>o nome do serão</translation>
        </message>
        <message>
            <source>The promised end</source>
            <translation>o fim prometido</translation>
        </message>
        <message>
            <source>The time of “%1”</source>
            <translation>o tempo de «%1»</translation>
        </message>
        <message>
            <source>When it begins</source>
            <translation>a hora a que começa</translation>
        </message>
        <message>
            <source>Whether “%1” may be left out</source>
            <translation>se «%1» pode ficar de fora</translation>
        </message>
        <message>
            <source>Writing in “%1”</source>
            <translation>escrever em «%1»</translation>
        </message>
        <message>
            <source>“%1” was taken out.</source>
            <translation>«%1» saiu do serão.</translation>
        </message>
    </context>
    <context>
        <name>EveningColumn</name>
        <message>
            <source>Nothing is in it yet. Choose a practice, a check-in perhaps: it comes to stand here, with the time at which it begins. The order can be changed later.</source>
            <translation>Ainda não tem nada. Escolhe uma prática, talvez uma ronda de chegada: aparece aqui, com a hora a que começa. A ordem pode mudar-se depois.</translation>
        </message>
        <message>
            <source>The evening</source>
            <translation>O serão</translation>
        </message>
    </context>
    <context>
        <name>EveningCounts</name>
        <message numerus="yes">
            <source>%n are here</source>
            <translation>
                <numerusform>está %n</numerusform>
                <numerusform>estão %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais %n</numerusform>
                <numerusform>e outros %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EveningFrame</name>
        <message>
            <source>As steps</source>
            <translation>Em passos</translation>
        </message>
        <message>
            <source>For how many people</source>
            <translation>Para quantas pessoas</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Refazer</translation>
        </message>
        <message>
            <source>Redo: %1 (Ctrl+Shift+Z)</source>
            <translation>Refazer: %1 (Ctrl+Shift+Z)</translation>
        </message>
        <message>
            <source>That is no time of day: write it like 21:00.</source>
            <translation>Isso não é uma hora: escreve, por exemplo, 21:00.</translation>
        </message>
        <message>
            <source>The same evening as a practice, with all its settings</source>
            <translation>O mesmo serão como prática, com todas as regras</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anular</translation>
        </message>
        <message>
            <source>Undo: %1 (Ctrl+Z)</source>
            <translation>Anular: %1 (Ctrl+Z)</translation>
        </message>
        <message>
            <source>What the evening is called</source>
            <translation>Como se chama o serão</translation>
        </message>
        <message>
            <source>When it begins</source>
            <translation>A que horas começa</translation>
        </message>
        <message>
            <source>When it is promised to end</source>
            <translation>A que horas se prometeu acabar</translation>
        </message>
        <message>
            <source>for</source>
            <translation>para</translation>
        </message>
        <message>
            <source>people, from</source>
            <translation>pessoas, das</translation>
        </message>
        <message>
            <source>until</source>
            <translation>às</translation>
        </message>
    </context>
    <context>
        <name>EveningPage</name>
        <message>
            <source>Begin</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>Plan an evening</source>
            <translation>Preparar um serão</translation>
        </message>
        <message>
            <source>“%1” is the last of the evening now.</source>
            <translation>«%1» está agora no fim do serão.</translation>
        </message>
    </context>
    <context>
        <name>EveningSum</name>
        <message>
            <source>Nothing of it can be shorter.</source>
            <translation>Nada dele pode encurtar.</translation>
        </message>
        <message>
            <source>The practices keep their times. Once it has begun, “Make it fit” offers you this to accept:</source>
            <translation>As práticas ficam com os seus tempos. Depois de começar, «Fazer caber» propõe-te isto:</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: here “%2”, in the file “%3”</source>
            <translation>%1: aqui «%2», no ficheiro «%3»</translation>
        </message>
        <message>
            <source>1 entry in “%1” is new here.</source>
            <translation>1 entrada de «%1» é nova aqui.</translation>
        </message>
        <message>
            <source>1 entry in “%1” is not the same as here.</source>
            <translation>1 entrada de «%1» não é igual à daqui.</translation>
        </message>
        <message>
            <source>1 gathering is in “%1”.</source>
            <translation>Há 1 encontro em «%1».</translation>
        </message>
        <message>
            <source>1 person is in “%1”.</source>
            <translation>Há 1 pessoa em «%1».</translation>
        </message>
        <message>
            <source>A gathering</source>
            <translation>Um encontro</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Morada</translation>
        </message>
        <message>
            <source>After the name</source>
            <translation>Depois do nome</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>O que combinámos</translation>
        </message>
        <message>
            <source>All of “%1” is here already.</source>
            <translation>Tudo o que há em «%1» já está aqui.</translation>
        </message>
        <message>
            <source>Another way</source>
            <translation>Outro contacto</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>Pelo menos</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Presença</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Começou</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Convite</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Círculo</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Feito</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Acabou</translation>
        </message>
        <message>
            <source>First meeting</source>
            <translation>Primeiro encontro</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nome próprio</translation>
        </message>
        <message>
            <source>Gathering</source>
            <translation>Encontro</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Intention</source>
            <translation>Intenção</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Línguas</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apelido</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Fica de fora</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Linha</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Encontros</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>Dia em que se conheceram</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Nome do meio</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Newcomers at most</source>
            <translation>No máximo, pessoas novas</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Alcunha</translation>
        </message>
        <message>
            <source>No gathering in “%1” can be read.</source>
            <translation>Não se consegue ler nenhum encontro em «%1».</translation>
        </message>
        <message>
            <source>Nobody in “%1” can be read.</source>
            <translation>Não se consegue ler ninguém em «%1».</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organização</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Faz parte de</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Pessoa</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Prática</translation>
        </message>
        <message>
            <source>Region or island</source>
            <translation>Região ou ilha</translation>
        </message>
        <message>
            <source>Retrospective</source>
            <translation>Retrospetiva</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Ritmo</translation>
        </message>
        <message>
            <source>Room for</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Row %1</source>
            <translation>Linha %1</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Lugares sentados</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Ligação ao círculo</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>Começa</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Rua</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuso horário</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Localidade</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Até</translation>
        </message>
        <message>
            <source>Which column of “%1” has the names? Say it below.</source>
            <translation>Em que coluna de «%1» estão os nomes? Diz mais abaixo.</translation>
        </message>
        <message>
            <source>Who brought them</source>
            <translation>Quem trouxe</translation>
        </message>
        <message>
            <source>Whole address</source>
            <translation>Morada inteira</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palavras</translation>
        </message>
        <message>
            <source>a calendar</source>
            <translation>um calendário</translation>
        </message>
        <message>
            <source>a circle of another host</source>
            <translation>um círculo de outra pessoa</translation>
        </message>
        <message>
            <source>a record as plain files</source>
            <translation>um registo em ficheiros simples</translation>
        </message>
        <message>
            <source>a table</source>
            <translation>uma tabela</translation>
        </message>
        <message>
            <source>as in the file</source>
            <translation>como no ficheiro</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>cards</source>
            <translation>cartões</translation>
        </message>
        <message>
            <source>is here already</source>
            <translation>já está aqui</translation>
        </message>
        <message>
            <source>is here; what is new is added</source>
            <translation>já está aqui; junta-se o que é novo</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>fica de fora</translation>
        </message>
        <message>
            <source>new</source>
            <translation>entra</translation>
        </message>
        <message>
            <source>new, somebody else</source>
            <translation>outra pessoa, nova aqui</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>stays as it is here</source>
            <translation>fica como está aqui</translation>
        </message>
        <message>
            <source>the same as row %1</source>
            <translation>igual à linha %1</translation>
        </message>
    </context>
    <context>
        <name>ExchangeCounts</name>
        <message numerus="yes">
            <source>%n entries have been changed or used since, and stay: %1</source>
            <translation>
                <numerusform>%n entrada mudou ou foi usada entretanto, e fica: %1</numerusform>
                <numerusform>%n entradas mudaram ou foram usadas entretanto, e ficam: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries in “%1” are new here.</source>
            <translation>
                <numerusform>%n entrada de «%1» é nova aqui.</numerusform>
                <numerusform>%n entradas de «%1» são novas aqui.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries in “%1” are not the same as here.</source>
            <translation>
                <numerusform>%n entrada de «%1» não é igual à daqui.</numerusform>
                <numerusform>%n entradas de «%1» não são iguais às daqui.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries of people whom you removed for good stay out.</source>
            <translation>
                <numerusform>%n entrada de pessoas que apagaste de vez fica de fora.</numerusform>
                <numerusform>%n entradas de pessoas que apagaste de vez ficam de fora.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gatherings are in “%1”.</source>
            <translation>
                <numerusform>Há %n encontro em «%1».</numerusform>
                <numerusform>Há %n encontros em «%1».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of it can't be read</source>
            <translation>
                <numerusform>%n não se consegue ler</numerusform>
                <numerusform>%n não se conseguem ler</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are in “%1”.</source>
            <translation>
                <numerusform>Há %n pessoa em «%1».</numerusform>
                <numerusform>Há %n pessoas em «%1».</numerusform>
            </translation>
        </message>
        <message>
            <source>1 entry has been changed or used since, and stays: %1</source>
            <translation>1 entrada mudou ou foi usada entretanto, e fica: %1</translation>
        </message>
        <message>
            <source>1 entry of somebody whom you removed for good stays out.</source>
            <translation>1 entrada de alguém que apagaste de vez fica de fora.</translation>
        </message>
        <message numerus="yes">
            <source>Bring %n gatherings in</source>
            <translation>
                <numerusform>Trazer %n encontro</numerusform>
                <numerusform>Trazer %n encontros</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring %n people in</source>
            <translation>
                <numerusform>Trazer %n pessoa</numerusform>
                <numerusform>Trazer %n pessoas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Failures</name>
        <message>
            <source>%1 can't be read: %2. Look at the file's permissions and its disk.</source>
            <translation>%1 não se consegue ler: %2. Vê as permissões do ficheiro e o disco onde está.</translation>
        </message>
        <message>
            <source>%1 can't be saved: %2. Look at the file's permissions and its disk.</source>
            <translation>%1 não se consegue guardar: %2. Vê as permissões do ficheiro e o disco onde está.</translation>
        </message>
        <message>
            <source>%1 can't be saved: the disk is full. Make room on it, or save it elsewhere.</source>
            <translation>%1 não se consegue guardar: o disco está cheio. Arranja espaço nele, ou guarda noutro sítio.</translation>
        </message>
        <message>
            <source>%1 is a folder, and a record is a file. Name a file in it: Microsol makes it.</source>
            <translation>%1 é uma pasta, e um registo é um ficheiro. Indica um ficheiro dentro dela: o Microsol cria-o.</translation>
        </message>
        <message>
            <source>%1 is damaged, or no record of Microsol's; it stays as it is. Move it elsewhere, and put the newest copy from %2 in its place, if there is one.</source>
            <translation>%1 está estragado, ou não é um registo do Microsol; fica como está. Muda-o de sítio e põe no lugar dele a cópia mais recente de %2, se houver.</translation>
        </message>
        <message>
            <source>%1 is larger than 256 KiB, and no practice is that long. Make several practices of it, or choose another file.</source>
            <translation>%1 tem mais de 256 KiB, e nenhuma prática é tão longa. Faz dele várias práticas, ou escolhe outro ficheiro.</translation>
        </message>
        <message>
            <source>%1 is no file. Choose a text file whose name ends in .md.</source>
            <translation>%1 não é um ficheiro. Escolhe um ficheiro de texto cujo nome acabe em .md.</translation>
        </message>
        <message>
            <source>%1 is no longer in its folder: somebody moved or removed it. It is written there again with your next change, or save it elsewhere.</source>
            <translation>%1 já não está na pasta: alguém mudou o ficheiro de sítio ou apagou-o. Volta a ser escrito lá com a tua próxima mudança, ou guarda-o noutro sítio.</translation>
        </message>
        <message>
            <source>%1 is no text file. A practice is a text file whose name ends in .md.</source>
            <translation>%1 não é um ficheiro de texto. Uma prática é um ficheiro de texto cujo nome acaba em .md.</translation>
        </message>
        <message>
            <source>%1 may not be written to. Save it under another name, or let the file be written to.</source>
            <translation>Não se pode escrever em %1. Guarda com outro nome, ou dá permissão para escrever no ficheiro.</translation>
        </message>
        <message>
            <source>A line of the harvest has %1 letters at most; this one has %2. Make it shorter, or two lines of it.</source>
            <translation>Uma linha da colheita tem no máximo %1 letras; esta tem %2. Encurta-a, ou faz dela duas linhas.</translation>
        </message>
        <message>
            <source>A practice holds 256 KiB of text, and this would be more. Make several practices of it.</source>
            <translation>Numa prática cabem 256 KiB de texto, e isto seria mais. Faz disto várias práticas.</translation>
        </message>
        <message>
            <source>A practice includes itself: %1. Take one of these lines out of its file.</source>
            <translation>Uma prática inclui-se a si própria: %1. Tira uma destas linhas do ficheiro.</translation>
        </message>
        <message>
            <source>A quotation mark in it is never closed.</source>
            <translation>Tem umas aspas que nunca se fecham.</translation>
        </message>
        <message>
            <source>Another program has the record %1 for itself. Close that program, then try again.</source>
            <translation>Outro programa tem o registo %1 só para si. Fecha esse programa e tenta outra vez.</translation>
        </message>
        <message>
            <source>Earlier versions can't be kept just now: %1. The practice itself is saved; make room on the disk, and they are kept again.</source>
            <translation>As versões anteriores não se conseguem guardar neste momento: %1. A prática está guardada; arranja espaço no disco, e elas voltam a guardar-se.</translation>
        </message>
        <message>
            <source>In “%1” nothing is left of its time for “%2”. Give the step more time, or its other parts less.</source>
            <translation>Em «%1» não sobra tempo nenhum para «%2». Dá mais tempo ao passo, ou menos às outras partes.</translation>
        </message>
        <message>
            <source>It has no steps yet. Write one as a line that begins with ##, as in “## Talk (5 min)”.</source>
            <translation>Ainda não tem passos. Escreve um como uma linha que começa por ##, por exemplo «## Conversa (5 min)».</translation>
        </message>
        <message>
            <source>It is a list of people, and not a person.</source>
            <translation>É uma lista de pessoas, e não uma pessoa.</translation>
        </message>
        <message>
            <source>Its text is not in the folder.</source>
            <translation>O texto não está na pasta.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Linha %1: %2</translation>
        </message>
        <message>
            <source>Microsol can't read what it says.</source>
            <translation>O Microsol não consegue ler o que diz.</translation>
        </message>
        <message>
            <source>Microsol can't read when it is.</source>
            <translation>O Microsol não consegue ler quando é.</translation>
        </message>
        <message>
            <source>Microsol is open already, and there can be one gathering at a time on the TV. Begin the practice in its window, or close that first.</source>
            <translation>O Microsol já está aberto, e só pode haver um encontro de cada vez na TV. Começa a prática na janela dele, ou fecha-a primeiro.</translation>
        </message>
        <message>
            <source>Microsol is open already, with the record that it was started with. Close it, then start it with the other record.</source>
            <translation>O Microsol já está aberto, com o registo com que começou. Fecha-o e abre-o depois com o outro registo.</translation>
        </message>
        <message>
            <source>No way was found to give each group its own host. Name fewer hosts, or let fewer stay together.</source>
            <translation>Não se encontrou maneira de dar a cada grupo quem o acolha. Indica menos pessoas a acolher, ou deixa ficar menos juntas.</translation>
        </message>
        <message>
            <source>No way was found to keep all pairs apart that are to be. Ask for smaller groups, or keep fewer apart.</source>
            <translation>Não se encontrou maneira de separar todos os pares que pediste. Pede grupos mais pequenos, ou separa menos pessoas.</translation>
        </message>
        <message>
            <source>Nobody here is called “%1”. Write the name as it is shown, or the number of a seat without a name.</source>
            <translation>Não há aqui ninguém chamado «%1». Escreve o nome como está no ecrã, ou o número de um lugar sem nome.</translation>
        </message>
        <message>
            <source>None of its steps is for %1. Say how many are here, or change what its steps are for.</source>
            <translation>Nenhum dos passos é para %1. Diz quantos são, ou muda para quantos são os passos.</translation>
        </message>
        <message>
            <source>Of this gathering nothing was saved that could go on. Begin it anew.</source>
            <translation>Deste encontro não ficou guardado nada que possa continuar. Começa de novo.</translation>
        </message>
        <message>
            <source>Practices include each other more than %1 deep: %2. Write some of these steps out where they are included.</source>
            <translation>Há práticas dentro de práticas em mais de %1 níveis: %2. Escreve alguns destes passos por extenso onde são incluídos.</translation>
        </message>
        <message>
            <source>Stopped: nothing of it was brought in. Begin again whenever you like.</source>
            <translation>Parou: não veio nada. Recomeça quando quiseres.</translation>
        </message>
        <message>
            <source>That person is in none of these groups. Choose somebody who is shown in one.</source>
            <translation>Essa pessoa não está em nenhum destes grupos. Escolhe alguém que se veja num deles.</translation>
        </message>
        <message>
            <source>The card breaks off before its end.</source>
            <translation>O cartão interrompe-se antes do fim.</translation>
        </message>
        <message>
            <source>The circle in “%1” can't be read: the file is not whole. Ask for it once more.</source>
            <translation>Não se consegue ler o círculo que vem em «%1»: o ficheiro não está inteiro. Pede-o outra vez.</translation>
        </message>
        <message>
            <source>The disk does not answer: what happens now is not saved yet. The gathering goes on; Microsol saves it as soon as the disk is back.</source>
            <translation>O disco não responde: o que acontece agora ainda não fica guardado. O encontro continua; o Microsol guarda tudo assim que o disco voltar.</translation>
        </message>
        <message>
            <source>The disk is full, so the record can't be written. Nothing that was kept before is lost. Free some room, then do it again.</source>
            <translation>O disco está cheio, por isso não se pode escrever no registo. Nada do que já estava guardado se perdeu. Liberta espaço e faz outra vez.</translation>
        </message>
        <message>
            <source>The event breaks off before its end.</source>
            <translation>O evento interrompe-se antes do fim.</translation>
        </message>
        <message>
            <source>The folder %1 can't be made: %2. Free some room on the disk, make the folder above it writable, or move what is in its way.</source>
            <translation>A pasta %1 não se consegue criar: %2. Arranja espaço no disco, permite escrever na pasta acima, ou tira o que está no sítio dela.</translation>
        </message>
        <message>
            <source>The folder “%1” that ships with Microsol is not there. Install Microsol again.</source>
            <translation>A pasta «%1», que vem com o Microsol, não está aqui. Instala o Microsol outra vez.</translation>
        </message>
        <message>
            <source>The folder “%1” was written by a newer Microsol. Open it with that one, or install it here.</source>
            <translation>A pasta «%1» foi escrita por um Microsol mais recente. Abre-a com esse, ou instala-o aqui.</translation>
        </message>
        <message>
            <source>The gathering can't be opened again (%1). Begin it anew.</source>
            <translation>O encontro não se consegue abrir outra vez (%1). Começa de novo.</translation>
        </message>
        <message>
            <source>The gathering can't be saved just now (%1). It goes on; Microsol saves everything as soon as it may write there.</source>
            <translation>O encontro não se consegue guardar neste momento (%1). Ele continua; o Microsol guarda tudo assim que puder escrever aí.</translation>
        </message>
        <message>
            <source>The gathering can't be saved just now (%1). It goes on; make room on the disk, and Microsol saves everything by itself.</source>
            <translation>O encontro não se consegue guardar neste momento (%1). Ele continua; arranja espaço no disco, e o Microsol guarda tudo sozinho.</translation>
        </message>
        <message>
            <source>The harvest has %1 lines, and no room for more. Take lines out that say the same.</source>
            <translation>A colheita tem %1 linhas, e não cabem mais. Retira as que dizem o mesmo.</translation>
        </message>
        <message>
            <source>The name is longer than any name: the columns may be shifted.</source>
            <translation>O nome é mais comprido do que qualquer nome: talvez as colunas estejam trocadas.</translation>
        </message>
        <message>
            <source>The practice “%1” is no longer there. Choose another.</source>
            <translation>A prática «%1» já não está aqui. Escolhe outra.</translation>
        </message>
        <message>
            <source>The record %1 can't be read or written: %2. Look whether the disk is there, and whether you may write to the file and its folder.</source>
            <translation>Não se pode ler nem escrever o registo %1: %2. Vê se o disco está ligado, e se podes escrever no ficheiro e na pasta dele.</translation>
        </message>
        <message>
            <source>The record %1 is of a newer Microsol, which keeps things in it that this one does not know. Open it with that one, or install it here.</source>
            <translation>O registo %1 é de um Microsol mais recente, que guarda nele coisas que este não conhece. Abre-o com esse, ou instala-o aqui.</translation>
        </message>
        <message>
            <source>The settings can't be written to %1: %2. They hold until Microsol is closed; free some room on the disk, or make the folder writable.</source>
            <translation>As definições não se conseguem escrever em %1: %2. Valem até fechares o Microsol; arranja espaço no disco, ou permite escrever na pasta.</translation>
        </message>
        <message>
            <source>The theme “%1” can't be read from %2. Install Microsol again.</source>
            <translation>As cores «%1» não se conseguem ler de %2. Instala o Microsol outra vez.</translation>
        </message>
        <message>
            <source>Then nobody would be here. End the gathering instead.</source>
            <translation>Assim não ficava cá ninguém. Em vez disso, acaba o encontro.</translation>
        </message>
        <message>
            <source>There are no small groups here whose people could be moved. Move people once a step in small groups has come.</source>
            <translation>Não há aqui grupos pequenos entre os quais mudar pessoas. Muda-as quando chegar um passo em grupos pequenos.</translation>
        </message>
        <message>
            <source>There is no display here to open a window on. Start Microsol on a desktop, or draw a practice into pictures: microsol rehearse --help.</source>
            <translation>Não há aqui nenhum ecrã onde abrir uma janela. Abre o Microsol num computador com ambiente gráfico, ou desenha uma prática em imagens: microsol rehearse --help.</translation>
        </message>
        <message>
            <source>There is no file %1. Look whether its name is spelled right.</source>
            <translation>Não há nenhum ficheiro %1. Vê se o nome está bem escrito.</translation>
        </message>
        <message>
            <source>There is no group of that number. Choose one that is shown.</source>
            <translation>Não há nenhum grupo com esse número. Escolhe um dos que se veem.</translation>
        </message>
        <message>
            <source>There is no name in it, and no other word that could stand for one.</source>
            <translation>Não tem nome, nem outra palavra que o possa substituir.</translation>
        </message>
        <message>
            <source>There is no practice called “%1” here. Put its file into the practices folder, or take out the line that includes it.</source>
            <translation>Não há aqui nenhuma prática chamada «%1». Põe o ficheiro dela na pasta das práticas, ou tira a linha que a inclui.</translation>
        </message>
        <message>
            <source>This Microsol can't be carried about: it is not in a folder of its own. Use the one that is unpacked, or name a folder in %1.</source>
            <translation>Este Microsol não se pode levar de um lado para o outro: não está numa pasta própria. Usa o que se descompacta, ou indica uma pasta em %1.</translation>
        </message>
        <message>
            <source>This can't be taken back: what it changed has been changed again since. Change it by hand.</source>
            <translation>Isto já não se pode anular: o que mudou voltou a mudar entretanto. Muda-o à mão.</translation>
        </message>
        <message>
            <source>This file is no gathering of Microsol's. Choose another one.</source>
            <translation>Este ficheiro não é um encontro do Microsol. Escolhe outro.</translation>
        </message>
        <message>
            <source>This gathering is under way in another window of Microsol. Go on with it there, or close that window first.</source>
            <translation>Este encontro está a decorrer noutra janela do Microsol. Continua nela, ou fecha-a primeiro.</translation>
        </message>
        <message>
            <source>This gathering was begun with a newer Microsol. Go on with it there, or install that version here.</source>
            <translation>Este encontro começou com um Microsol mais novo. Continua nesse, ou instala aqui essa versão.</translation>
        </message>
        <message>
            <source>This group has as many lines as the practice asks for (%1). Choose another group, or put one of its lines otherwise.</source>
            <translation>Este grupo já tem as linhas que a prática pede (%1). Escolhe outro grupo, ou muda uma das linhas que ele tem.</translation>
        </message>
        <message>
            <source>This version can't be read any more. Choose the one before it, or the one after.</source>
            <translation>Esta versão já não se consegue ler. Escolhe a anterior, ou a seguinte.</translation>
        </message>
        <message>
            <source>Those who stay together don't fit into groups of this size. Ask for larger groups, or let fewer stay together.</source>
            <translation>Quem fica junto não cabe em grupos deste tamanho. Pede grupos maiores, ou deixa ficar menos pessoas juntas.</translation>
        </message>
        <message>
            <source>Two people are to be kept apart and to stay together. Take one of the two wishes back.</source>
            <translation>Há duas pessoas que têm de ficar separadas e também juntas. Retira um dos dois desejos.</translation>
        </message>
        <message>
            <source>With all that it includes, the practice has more than %1 steps (in “%2”). Include less, or make two practices of it.</source>
            <translation>Com tudo o que inclui, a prática tem mais de %1 passos (em «%2»). Inclui menos, ou faz duas práticas.</translation>
        </message>
        <message>
            <source>With so many people this practice has more than %1 turns and steps. Let people take their turns in small groups, or take some rounds out.</source>
            <translation>Com tanta gente, esta prática tem mais de %1 vezes e passos. Deixa as pessoas ter a sua vez em grupos pequenos, ou tira algumas rondas.</translation>
        </message>
        <message>
            <source>With so many people this practice takes more than 24 hours. Let people take their turns in small groups, or make its times shorter.</source>
            <translation>Com tanta gente, esta prática leva mais de 24 horas. Deixa as pessoas ter a sua vez em grupos pequenos, ou encurta os tempos.</translation>
        </message>
        <message>
            <source>“%1” can't be put beside the practice: %2. Put it there by hand, or choose another.</source>
            <translation>Não se consegue pôr «%1» ao lado da prática: %2. Põe-na lá à mão, ou escolhe outra.</translation>
        </message>
        <message>
            <source>“%1” can't be read: %2. Look whether it is still there, or choose another.</source>
            <translation>Não se consegue ler «%1»: %2. Vê se ainda lá está, ou escolhe outro.</translation>
        </message>
        <message>
            <source>“%1” can't be written: %2. Choose another folder.</source>
            <translation>«%1» não se consegue escrever: %2. Escolhe outra pasta.</translation>
        </message>
        <message>
            <source>“%1” has an error in line %2 (%3). Mend it in the file; `microsol check %1.md` lists all there is.</source>
            <translation>«%1» tem um erro na linha %2 (%3). Corrige-o no ficheiro; `microsol check %1.md` mostra tudo o que há.</translation>
        </message>
        <message>
            <source>“%1” has other steps by now. Its times stay as they are: change them in the editor.</source>
            <translation>«%1» já tem outros passos. Os tempos ficam como estão: abre-a para os mudar.</translation>
        </message>
        <message>
            <source>“%1” is no picture that can be shown. Choose a PNG, JPEG, WebP or GIF file of up to 20 MB.</source>
            <translation>«%1» não é uma imagem que se possa mostrar. Escolhe um ficheiro PNG, JPEG, WebP ou GIF até 20 MB.</translation>
        </message>
        <message>
            <source>“%1” is no rhythm that Microsol can read. Choose one of the rhythms, such as every second week.</source>
            <translation>«%1» não é um ritmo que o Microsol saiba ler. Escolhe um dos ritmos, por exemplo de duas em duas semanas.</translation>
        </message>
        <message>
            <source>“%1” is no table, no cards, no calendar and no circle that Microsol can read. Save it as CSV or vCard in the program that it comes from, and choose that.</source>
            <translation>«%1» não é tabela, cartões, calendário nem círculo que o Microsol saiba ler. Guarda-o como CSV ou vCard no programa de onde vem, e escolhe esse.</translation>
        </message>
        <message>
            <source>“%1” is no time zone that this computer knows. Choose another, such as Atlantic/Azores.</source>
            <translation>«%1» não é um fuso horário que este computador conheça. Escolhe outro, por exemplo Atlantic/Azores.</translation>
        </message>
        <message>
            <source>“%1” is too large for people, a calendar or a circle. Choose the file that was meant.</source>
            <translation>«%1» é grande demais para pessoas, um calendário ou um círculo. Escolhe o ficheiro certo.</translation>
        </message>
        <message>
            <source>“%1” stands alone, and a wish takes two. Write it like this: Ana + Bento.</source>
            <translation>«%1» está só, e um desejo precisa de dois nomes. Escreve assim: Ana + Bento.</translation>
        </message>
        <message>
            <source>“%1” was changed elsewhere too. Open it in the editor and say which is to stand.</source>
            <translation>«%1» também foi mudada noutro sítio. Abre-a para mudar e diz qual fica.</translation>
        </message>
        <message>
            <source>“%1” was written by a newer Microsol. Open it with that one, or install it here.</source>
            <translation>«%1» foi escrito por um Microsol mais recente. Abre-o com esse, ou instala-o aqui.</translation>
        </message>
    </context>
    <context>
        <name>FaultSheet</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copiar os pormenores</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Pormenores</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>It is written down in %1</source>
            <translation>Está apontado em %1</translation>
        </message>
        <message>
            <source>Something went wrong in Microsol</source>
            <translation>Alguma coisa correu mal no Microsol</translation>
        </message>
        <message>
            <source>That is our fault, not yours. What you were doing goes on, and is kept.</source>
            <translation>A culpa é nossa, não tua. O que estavas a fazer continua, e fica guardado.</translation>
        </message>
    </context>
    <context>
        <name>FileKept</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n copies, %1 together, by which you get back what was there before a day's first change:</source>
            <translation>
                <numerusform>%n cópia, %1, com a qual recuperas o que lá estava antes da primeira mudança de um dia:</numerusform>
                <numerusform>%n cópias, %1 ao todo, com as quais recuperas o que lá estava antes da primeira mudança de um dia:</numerusform>
            </translation>
        </message>
        <message>
            <source>1 copy, %1, by which you get back what was there before the day's first change:</source>
            <translation>1 cópia, %1, com a qual recuperas o que lá estava antes da primeira mudança do dia:</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Convites</translation>
        </message>
        <message>
            <source>Circles</source>
            <translation>Círculos</translation>
        </message>
        <message>
            <source>Forget all of it…</source>
            <translation>Esquecer tudo…</translation>
        </message>
        <message>
            <source>Forget all older than a year…</source>
            <translation>Esquecer tudo com mais de um ano…</translation>
        </message>
        <message>
            <source>Gatherings</source>
            <translation>Encontros</translation>
        </message>
        <message>
            <source>Health notes, each until its day</source>
            <translation>Notas de saúde, cada uma até ao seu dia</translation>
        </message>
        <message>
            <source>Houses and sites</source>
            <translation>Casas e sítios</translation>
        </message>
        <message>
            <source>It is not encrypted</source>
            <translation>Não está cifrado</translation>
        </message>
        <message>
            <source>It lies in your own account's folder.</source>
            <translation>Está na pasta da tua própria conta.</translation>
        </message>
        <message>
            <source>Its rights are set so that only your account can open it.</source>
            <translation>Só a tua conta o pode abrir.</translation>
        </message>
        <message>
            <source>Lines of harvest, tied to no name</source>
            <translation>Linhas de colheita, sem nome de ninguém</translation>
        </message>
        <message>
            <source>Lock the screen when you leave the room, and have an account of your own on a computer that you share.</source>
            <translation>Bloqueia o ecrã quando sais da sala, e tem uma conta só tua num computador que partilhas.</translation>
        </message>
        <message>
            <source>Microsol remembers who was in which small group, so that the next groups bring together those who have not met. It shows this of nobody, and you can have it forgotten; mixing then begins anew.</source>
            <translation>O Microsol lembra-se de quem esteve em que grupo pequeno, para que os próximos juntem quem ainda não se encontrou. Não o mostra de ninguém, e podes mandar esquecer; a mistura começa então de novo.</translation>
        </message>
        <message>
            <source>Nothing of that kind is kept now.</source>
            <translation>Agora não está guardado nada disso.</translation>
        </message>
        <message>
            <source>Offers and needs</source>
            <translation>Ofertas e necessidades</translation>
        </message>
        <message>
            <source>On Linux: most installers offer to encrypt the disk (LUKS), which is simplest when the system is installed. For one that is there already, ask somebody who knows it, and make a copy first.</source>
            <translation>No Linux: quase todos os instaladores sabem cifrar o disco (LUKS), e o mais simples é fazê-lo ao instalar o sistema. Num que já lá está, pede ajuda a quem saiba, e faz primeiro uma cópia.</translation>
        </message>
        <message>
            <source>On Windows: Settings, Privacy and security, Device encryption; or search for BitLocker. Keep the recovery key on paper.</source>
            <translation>No Windows: Definições, Privacidade e segurança, Encriptação do dispositivo; ou procura BitLocker. Guarda a chave de recuperação em papel.</translation>
        </message>
        <message>
            <source>On a Mac: System Settings, Privacy and Security, FileVault. Keep the recovery key on paper.</source>
            <translation>Num Mac: Definições do Sistema, Privacidade e segurança, FileVault. Guarda a chave de recuperação em papel.</translation>
        </message>
        <message>
            <source>One file, on this computer</source>
            <translation>Um ficheiro, neste computador</translation>
        </message>
        <message>
            <source>Other accounts on this computer can open it or a copy: this disk keeps no rights, or somebody changed them. Put the record on a disk that does.</source>
            <translation>Outras contas deste computador podem abri-lo, ou a uma cópia: este disco não guarda permissões, ou alguém as mudou. Põe o registo num disco que as guarde.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>People, circles and gatherings are in this one file. Nothing of it is sent anywhere; it leaves this computer only when you give it to somebody.</source>
            <translation>Pessoas, círculos e encontros estão neste único ficheiro. Nada dele é enviado; só sai deste computador quando o dás a alguém.</translation>
        </message>
        <message>
            <source>That somebody came</source>
            <translation>Que alguém veio</translation>
        </message>
        <message>
            <source>That somebody sat in a small group</source>
            <translation>Que alguém esteve num grupo pequeno</translation>
        </message>
        <message>
            <source>The law, plainly</source>
            <translation>A lei, sem rodeios</translation>
        </message>
        <message>
            <source>Then people may ask what you keep on them, have it put right, and have it removed; what tells of beliefs or health is guarded more strictly. Ask before you write anybody down, keep little, say so.</source>
            <translation>Então as pessoas podem perguntar o que guardas sobre elas, mandar corrigir e mandar apagar; o que fala de crenças ou de saúde tem proteção mais apertada. Pergunta antes de escrever sobre alguém, guarda pouco, e diz que o fazes.</translation>
        </message>
        <message>
            <source>This is no legal advice, and no program can promise that you keep to the law. Your country's data protection authority answers questions.</source>
            <translation>Isto não é aconselhamento jurídico, e nenhum programa pode prometer que cumpres a lei. A autoridade de proteção de dados do teu país responde a perguntas.</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Laços</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>O que lá está</translation>
        </message>
        <message>
            <source>What is kept on one person is on their page, with the way to remove them for good.</source>
            <translation>O que se guarda sobre uma pessoa está na página dela, com a maneira de a apagar de vez.</translation>
        </message>
        <message>
            <source>What is never kept</source>
            <translation>O que nunca se guarda</translation>
        </message>
        <message>
            <source>What you keep at home about your own friends, the law mostly leaves alone. What a congregation or any organised group keeps may well fall under data protection law; in Europe that is the GDPR.</source>
            <translation>No que guardas em casa sobre pessoas amigas, a lei quase não se mete. O que guarda uma comunidade, ou qualquer grupo organizado, pode bem cair na lei da proteção de dados; na Europa é o RGPD.</translation>
        </message>
        <message>
            <source>Who sat with whom</source>
            <translation>Quem esteve com quem</translation>
        </message>
        <message>
            <source>Whoever can use your account, or takes the disk out of this computer, can read it. Your system can encrypt the whole disk: then a lost laptop tells nobody anything.</source>
            <translation>Quem puder usar a tua conta, ou tirar o disco deste computador, consegue lê-lo. O teu sistema pode cifrar o disco inteiro: assim, um portátil perdido não conta nada a ninguém.</translation>
        </message>
        <message>
            <source>any points, ranks or counts of people</source>
            <translation>pontos, classificações ou contas de pessoas</translation>
        </message>
        <message>
            <source>of a child more than the name and whose child it is</source>
            <translation>de uma criança mais do que o nome e de quem é</translation>
        </message>
        <message>
            <source>what somebody said, or how long they spoke</source>
            <translation>o que alguém disse, ou quanto tempo falou</translation>
        </message>
        <message>
            <source>who passed a turn</source>
            <translation>quem passou a vez</translation>
        </message>
    </context>
    <context>
        <name>FindingActs</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>I have asked them</source>
            <translation>Já fiz o convite</translation>
        </message>
        <message>
            <source>Off the list</source>
            <translation>Tirar da lista</translation>
        </message>
        <message>
            <source>Only thought of</source>
            <translation>Por enquanto só em ideia</translation>
        </message>
        <message>
            <source>Their page</source>
            <translation>A sua página</translation>
        </message>
        <message>
            <source>They come</source>
            <translation>Vem</translation>
        </message>
    </context>
    <context>
        <name>FindingCircle</name>
        <message>
            <source>It begins</source>
            <translation>Começa</translation>
        </message>
        <message>
            <source>Its page</source>
            <translation>A sua página</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Desistir dele</translation>
        </message>
        <message>
            <source>The circle</source>
            <translation>O círculo</translation>
        </message>
        <message>
            <source>Those who come are its members from today on</source>
            <translation>Quem vem fica a fazer parte a partir de hoje</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Como se chama</translation>
        </message>
        <message>
            <source>What it would be</source>
            <translation>O que seria</translation>
        </message>
    </context>
    <context>
        <name>FindingDrag</name>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Ctrl and an arrow key move a name to the circle above or below</source>
            <translation>Ctrl e uma seta levam um nome para o círculo de cima ou de baixo</translation>
        </message>
        <message>
            <source>What is to be mended</source>
            <translation>O que há a corrigir</translation>
        </message>
        <message>
            <source>Whom you think of</source>
            <translation>Em quem pensas</translation>
        </message>
    </context>
    <context>
        <name>FindingModel</name>
        <message>
            <source>Line %1, an error</source>
            <translation>Linha %1, um erro</translation>
        </message>
        <message>
            <source>Line %1, to look at</source>
            <translation>Linha %1, a ver</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Ainda ninguém</translation>
        </message>
        <message>
            <source>this circle is there already</source>
            <translation>este círculo já existe</translation>
        </message>
    </context>
    <context>
        <name>FindingPage</name>
        <message>
            <source>%1 comes to %2.</source>
            <translation>%1 vem para %2.</translation>
        </message>
        <message>
            <source>%1 has begun.</source>
            <translation>%1 começou.</translation>
        </message>
        <message>
            <source>%1 is a newcomer in %2, which is there already: that is changed on their own page.</source>
            <translation>%1 chegou há pouco a %2, que já existe: isso muda-se na página da pessoa.</translation>
        </message>
        <message>
            <source>%1 is invited to %2.</source>
            <translation>%1 tem convite para %2.</translation>
        </message>
        <message>
            <source>%1 is kept.</source>
            <translation>%1 ficou guardado.</translation>
        </message>
        <message>
            <source>%1 is let go.</source>
            <translation>Desististe de %1.</translation>
        </message>
        <message>
            <source>%1 is no longer on the list.</source>
            <translation>%1 já não está na lista.</translation>
        </message>
        <message>
            <source>%1 is on this list already.</source>
            <translation>%1 já está nesta lista.</translation>
        </message>
        <message>
            <source>%1 is only thought of for %2 again.</source>
            <translation>%1 volta a estar só em ideia para %2.</translation>
        </message>
        <message>
            <source>%1 is thought of for %2 now.</source>
            <translation>%1 está agora em ideia para %2.</translation>
        </message>
        <message>
            <source>Another circle that could be</source>
            <translation>Outro círculo que podia ser</translation>
        </message>
        <message>
            <source>Choose who “%1” is from the names below the line; somebody new is the last of them.</source>
            <translation>Escolhe quem é «%1» entre os nomes por baixo da linha; o último é uma pessoa nova.</translation>
        </message>
        <message>
            <source>Drag a name to another circle, or move it with Ctrl and the arrow keys.</source>
            <translation>Arrasta um nome para outro círculo, ou leva-o com Ctrl e as setas.</translation>
        </message>
        <message>
            <source>Finding the people</source>
            <translation>Encontrar as pessoas</translation>
        </message>
        <message>
            <source>People I think of</source>
            <translation>Pessoas em quem penso</translation>
        </message>
        <message>
            <source>The words are copied: paste them where you write to people. Microsol sends nothing.</source>
            <translation>As palavras estão copiadas: cola-as onde escreves às pessoas. O Microsol não envia nada.</translation>
        </message>
        <message>
            <source>Think of it</source>
            <translation>Pensar nele</translation>
        </message>
        <message>
            <source>Whom do you think of for %1?</source>
            <translation>Em quem pensas para %1?</translation>
        </message>
        <message>
            <source>Whom do you think of?</source>
            <translation>Em quem pensas?</translation>
        </message>
        <message>
            <source>Write down whom you think of, and let the list sit. Move names between circles that do not exist yet, until one feels right. Then invite them yourself: Microsol sends nothing.</source>
            <translation>Escreve em quem pensas e deixa a lista repousar. Muda nomes entre círculos que ainda não existem, até um deles te parecer certo. Depois convida tu: o Microsol não envia nada.</translation>
        </message>
        <message>
            <source>You think of %1 for %2.</source>
            <translation>Pensas em %1 para %2.</translation>
        </message>
        <message>
            <source>You think of %1.</source>
            <translation>Pensas em %1.</translation>
        </message>
        <message>
            <source>You think of a circle: %1.</source>
            <translation>Pensas num círculo: %1.</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>%1: code is not known (it is shown as plain text)</source>
            <translation>%1: código não se conhece aqui (aparece como texto simples)</translation>
        </message>
        <message>
            <source>%1; as it is, it is part of the title</source>
            <translation>%1; assim como está, faz parte do título</translation>
        </message>
        <message>
            <source>Microsol does not know `%1`, and keeps it as it is; it knows %2</source>
            <translation>o Microsol não conhece `%1`, e deixa-o como está; conhece %2</translation>
        </message>
        <message>
            <source>These notes are longer than a practice can be. Paste one part of them after the other.</source>
            <translation>Estes apontamentos são maiores do que uma prática pode ser. Cola uma parte de cada vez.</translation>
        </message>
        <message>
            <source>`# %1` is shown as plain text: the title is `%2`, as it says between `---`</source>
            <translation>`# %1` aparece como texto simples: o título é `%2`, como diz entre os `---`</translation>
        </message>
        <message>
            <source>`%1` and `%2` say different things about the same: did you mean `%1 shared`?</source>
            <translation>`%1` e `%2` dizem coisas diferentes sobre o mesmo: seria `%1 shared`?</translation>
        </message>
        <message>
            <source>`%1` and `%2` say different things about the same: did you mean `%3` or `%4`?</source>
            <translation>`%1` e `%2` dizem coisas diferentes sobre o mesmo: seria `%3` ou `%4`?</translation>
        </message>
        <message>
            <source>`%1` and `%2` say different things about the same: keep one of them</source>
            <translation>`%1` e `%2` dizem coisas diferentes sobre o mesmo: deixa só um</translation>
        </message>
        <message>
            <source>`%1` can't be a role's name: choose a word such as `scribe`</source>
            <translation>`%1` não pode ser o nome de um papel: escolhe uma palavra como `scribe`</translation>
        </message>
        <message>
            <source>`%1` can't be included: %2</source>
            <translation>`%1` não se pode incluir: %2</translation>
        </message>
        <message>
            <source>`%1` goes from more to less: write the shorter time first</source>
            <translation>`%1` vai do maior para o menor: escreve primeiro o tempo mais curto</translation>
        </message>
        <message>
            <source>`%1` includes practices more than %2 deep: write some of its steps out here</source>
            <translation>`%1` inclui práticas em mais de %2 níveis: escreve aqui por extenso alguns dos passos</translation>
        </message>
        <message>
            <source>`%1` is chosen twice: write `choose 2 %1`</source>
            <translation>`%1` é escolhido duas vezes: escreve `choose 2 %1`</translation>
        </message>
        <message>
            <source>`%1` is longer than a day: 24 h is the most</source>
            <translation>`%1` é mais de um dia: 24 h é o máximo</translation>
        </message>
        <message>
            <source>`%1` is no heading here: write `##` for a step, `###` for a part (it is shown as plain text)</source>
            <translation>`%1` aqui não é um título: escreve `##` para um passo, `###` para uma parte (aparece como texto simples)</translation>
        </message>
        <message>
            <source>`%1` is no setting, so it is part of the title</source>
            <translation>`%1` não é uma regra do passo, por isso faz parte do título</translation>
        </message>
        <message>
            <source>`%1` is no setting, so it is part of the title; did you mean `%2`?</source>
            <translation>`%1` não é uma regra do passo, por isso faz parte do título; seria `%2`?</translation>
        </message>
        <message>
            <source>`%1` is no time at all: give a second at least, or write `open`</source>
            <translation>`%1` não é tempo nenhum: dá um segundo pelo menos, ou escreve `open`</translation>
        </message>
        <message>
            <source>`%1` is nobody: write how many, the smaller number first, such as `for 3-5 people`</source>
            <translation>`%1` não é ninguém: escreve quantos, o número menor primeiro, por exemplo `for 3-5 people`</translation>
        </message>
        <message>
            <source>`%1` is part of the title here: close it with `)` if it is a setting</source>
            <translation>`%1` aqui faz parte do título: fecha com `)`, se for uma regra do passo</translation>
        </message>
        <message>
            <source>`%1` is part of the title here: move it to the end of the line if it is a setting</source>
            <translation>`%1` aqui faz parte do título: passa-o para o fim da linha, se for uma regra do passo</translation>
        </message>
        <message>
            <source>`%1` is said twice: only the first is read</source>
            <translation>`%1` está escrito duas vezes: só se lê a primeira</translation>
        </message>
        <message>
            <source>`%1` lies more than %2 includes deep: write it out</source>
            <translation>`%1` fica a mais de %2 inclusões de distância: escreve por extenso</translation>
        </message>
        <message>
            <source>`%1`: %2</source>
            <translation>`%1`: %2</translation>
        </message>
        <message>
            <source>`%1`: HTML is not known (it is shown as plain text)</source>
            <translation>`%1`: HTML não se conhece aqui (aparece como texto simples)</translation>
        </message>
        <message>
            <source>`%1`: a day goes from 0:00 to 23:59</source>
            <translation>`%1`: um dia vai das 0:00 às 23:59</translation>
        </message>
        <message>
            <source>`%1`: did you mean `%2`?</source>
            <translation>`%1`: seria `%2`?</translation>
        </message>
        <message>
            <source>`%1`: from 1 to %2 can hold a role</source>
            <translation>`%1`: um papel pode ser de 1 a %2 pessoas</translation>
        </message>
        <message>
            <source>`%1`: give a number from 1 to %2</source>
            <translation>`%1`: escreve um número de 1 a %2</translation>
        </message>
        <message>
            <source>`%1`: groups are of 2 to %2 people; for one person write `alone`</source>
            <translation>`%1`: os grupos são de 2 a %2 pessoas; para uma pessoa escreve `alone`</translation>
        </message>
        <message>
            <source>`%1`: only pictures that lie beside the file are shown (it is shown as plain text)</source>
            <translation>`%1`: só aparecem imagens que estejam ao lado do ficheiro (aparece como texto simples)</translation>
        </message>
        <message>
            <source>`%1`: that is no setting; leave it out, or move it into the title</source>
            <translation>`%1`: isso não é uma regra do passo; tira-o, ou passa-o para o título</translation>
        </message>
        <message>
            <source>`%1`: there can be 1 to %2 rounds</source>
            <translation>`%1`: pode haver de 1 a %2 rondas</translation>
        </message>
        <message>
            <source>`%1`: write `host` or `clock`</source>
            <translation>`%1`: escreve `host` ou `clock`</translation>
        </message>
        <message>
            <source>`%1`: write a language's letters, such as `en` or `pt-BR`</source>
            <translation>`%1`: escreve as letras de uma língua, por exemplo `en` ou `pt-BR`</translation>
        </message>
        <message>
            <source>`%1`: write a time of day, such as `21:30`</source>
            <translation>`%1`: escreve uma hora do dia, por exemplo `21:30`</translation>
        </message>
        <message>
            <source>`%1`: write how many it is for, such as `4`, `4-7` or `4+`</source>
            <translation>`%1`: escreve para quantas pessoas é, por exemplo `4`, `4-7` ou `4+`</translation>
        </message>
        <message>
            <source>`%1`: write one or more of self, dyad, crew, congregation, network</source>
            <translation>`%1`: escreve um ou mais destes: self, dyad, crew, congregation, network</translation>
        </message>
        <message>
            <source>`%1`: write the minutes too, `until %2:00`</source>
            <translation>`%1`: escreve também os minutos, `until %2:00`</translation>
        </message>
        <message>
            <source>`%1`: write the name of another practice</source>
            <translation>`%1`: escreve o nome de outra prática</translation>
        </message>
        <message>
            <source>`[!%1]` is shown as a plain quote: the quotes with a meaning are `[!host]`, `[!reveal]` and a language such as `[!pt]`</source>
            <translation>`[!%1]` aparece como uma citação simples: as citações com sentido próprio são `[!host]`, `[!reveal]` e uma língua, como `[!pt]`</translation>
        </message>
        <message>
            <source>`[[%1]]` can be a part only under `choose one`: write `## [[%1]]`</source>
            <translation>`[[%1]]` só pode ser uma parte debaixo de `choose one`: escreve `## [[%1]]`</translation>
        </message>
        <message>
            <source>`[[]]` names no practice: write its name in it, `[[check-in]]`</source>
            <translation>`[[]]` não diz que prática é: escreve o nome lá dentro, `[[check-in]]`</translation>
        </message>
        <message>
            <source>`choose one` wants options: write each as `###`</source>
            <translation>`choose one` pede opções: escreve cada uma como `###`</translation>
        </message>
        <message>
            <source>`one stays` wants rounds: add `3 rounds`</source>
            <translation>`one stays` pede rondas: acrescenta `3 rounds`</translation>
        </message>
        <message>
            <source>`own groups` have no turns: name a size such as `threes`, or leave the turns out</source>
            <translation>`own groups` não tem vezes: escreve um tamanho, como `threes`, ou tira as vezes</translation>
        </message>
        <message>
            <source>`shared` wants the time to share: write `15 min shared`</source>
            <translation>`shared` pede o tempo a dividir: escreve `15 min shared`</translation>
        </message>
        <message>
            <source>`warn %1` never rings: there are %2 in all</source>
            <translation>`warn %1` nunca toca: ao todo são %2</translation>
        </message>
        <message>
            <source>a heading that is set in by four blanks is none: begin its line (it is shown as plain text)</source>
            <translation>um título com quatro espaços antes não é título: começa a linha com ele (aparece como texto simples)</translation>
        </message>
        <message>
            <source>a line across is not known: leave it out (it is shown as plain text)</source>
            <translation>um traço de lado a lado não se conhece aqui: tira-o (aparece como texto simples)</translation>
        </message>
        <message>
            <source>a practice is included only where its name stands alone: as it is, this is a title</source>
            <translation>uma prática só se inclui onde o nome dela está sozinho: assim como está, é um título</translation>
        </message>
        <message>
            <source>an included practice can't have parts: write `##`</source>
            <translation>uma prática incluída não pode ter partes: escreve `##`</translation>
        </message>
        <message>
            <source>an included practice takes `optional`, `for 3-5 people` and a grouping: say the rest in its own file</source>
            <translation>uma prática incluída aceita `optional`, `for 3-5 people` e uma forma de fazer grupos: diz o resto no ficheiro dela</translation>
        </message>
        <message>
            <source>groups can't be named `%1`: choose a name of their own</source>
            <translation>os grupos não se podem chamar `%1`: escolhe um nome só deles</translation>
        </message>
        <message>
            <source>groups can't be named `%1`: that is a setting already</source>
            <translation>os grupos não se podem chamar `%1`: isso já é uma regra do passo</translation>
        </message>
        <message>
            <source>it begins at `%2` and would be over at `%1`: write a later end, past midnight such as `0:30`</source>
            <translation>começa às `%2` e acabaria às `%1`: escreve um fim mais tarde; depois da meia-noite, por exemplo `0:30`</translation>
        </message>
        <message>
            <source>line %1 of `%2`: %3</source>
            <translation>linha %1 de `%2`: %3</translation>
        </message>
        <message>
            <source>more than %1 parts: what follows is not read</source>
            <translation>mais de %1 partes: o que vem a seguir não se lê</translation>
        </message>
        <message>
            <source>more than %1 settings in one heading: what follows is not read</source>
            <translation>mais de %1 regras num só título: o que vem a seguir não se lê</translation>
        </message>
        <message>
            <source>more than %1 steps: what follows is not read</source>
            <translation>mais de %1 passos: o que vem a seguir não se lê</translation>
        </message>
        <message>
            <source>nobody is called `%1` yet: name the role before, with `choose %1` or `each as %1`</source>
            <translation>ainda não há ninguém chamado `%1`: dá nome ao papel antes, com `choose %1` ou `each as %1`</translation>
        </message>
        <message>
            <source>nothing is left for `%1`: the other parts take %2 of %3; give it a time, or the step a longer one</source>
            <translation>não sobra nada para `%1`: as outras partes levam %2 de %3; dá-lhe um tempo, ou ao passo um mais longo</translation>
        </message>
        <message>
            <source>tables are not known: write a list (it is shown as plain text)</source>
            <translation>tabelas não se conhecem aqui: escreve uma lista (aparece como texto simples)</translation>
        </message>
        <message>
            <source>the `---` here is never closed: write `---` below the last key</source>
            <translation>o `---` que começa aqui nunca se fecha: escreve `---` por baixo da última linha</translation>
        </message>
        <message>
            <source>the host note here is longer than 8 KiB: shorten it, or make two steps of it</source>
            <translation>a nota para quem acolhe tem mais de 8 KiB: encurta-a, ou faz dela dois passos</translation>
        </message>
        <message>
            <source>the prompt here is longer than 8 KiB: shorten it, or make two steps of it</source>
            <translation>o mote tem mais de 8 KiB: encurta-o, ou faz dele dois passos</translation>
        </message>
        <message>
            <source>the prompt of `%1` takes more than one page (%2): shorten it, or let the host read it aloud</source>
            <translation>o mote de `%1` ocupa mais de uma página (%2): encurta-o, ou deixa quem acolhe lê-lo em voz alta</translation>
        </message>
        <message>
            <source>there are no code blocks: the lines are shown as they stand, also this one, and a `##` counts</source>
            <translation>aqui não há blocos de código: as linhas aparecem como estão, esta também, e um `##` conta</translation>
        </message>
        <message>
            <source>there is no practice `%1`: put `%1.md` beside this file, or look how it is spelled</source>
            <translation>não há nenhuma prática `%1`: põe `%1.md` ao lado deste ficheiro, ou vê como se escreve</translation>
        </message>
        <message>
            <source>this file is larger than 256 KiB: make several practices of it</source>
            <translation>este ficheiro tem mais de 256 KiB: faz dele várias práticas</translation>
        </message>
        <message>
            <source>this heading has no title: the stage has nothing to call it</source>
            <translation>este título está vazio: o ecrã da sala não tem como lhe chamar</translation>
        </message>
        <message>
            <source>this line belongs to the `[!%1]` above it: write `&gt; ` before it, or a blank line between</source>
            <translation>esta linha pertence ao `[!%1]` acima: escreve `&gt; ` antes dela, ou uma linha em branco no meio</translation>
        </message>
        <message>
            <source>this line is not read: here every line is `key: what it says`</source>
            <translation>esta linha não se lê: aqui cada linha é `chave: o que diz`</translation>
        </message>
        <message>
            <source>this part (`###`) has no step above it: write `##`</source>
            <translation>esta parte (`###`) não tem um passo acima: escreve `##`</translation>
        </message>
        <message>
            <source>this practice has more than %1 cues: ask for fewer rounds, or make several practices of it</source>
            <translation>esta prática tem mais de %1 momentos: pede menos rondas, ou faz dela várias práticas</translation>
        </message>
        <message>
            <source>this practice has no title: write `# Title` above the first step</source>
            <translation>esta prática não tem título: escreve `# Título` acima do primeiro passo</translation>
        </message>
        <message>
            <source>this practice includes itself: %1; take one of these lines out</source>
            <translation>esta prática inclui-se a si própria: %1; tira uma destas linhas</translation>
        </message>
        <message>
            <source>this practice takes longer than 24 h in all: make several evenings of it</source>
            <translation>esta prática leva ao todo mais de 24 h: faz dela vários encontros</translation>
        </message>
        <message>
            <source>underlined headings are not known: write `## Title` for a step (it is shown as plain text)</source>
            <translation>títulos sublinhados não se conhecem aqui: escreve `## Título` para um passo (aparece como texto simples)</translation>
        </message>
        <message>
            <source>what stands between `---` is longer than 16 KiB: shorten it</source>
            <translation>o que está entre `---` tem mais de 16 KiB: encurta</translation>
        </message>
        <message>
            <source>what stands under an included practice only the host sees: for the room, make a step of it</source>
            <translation>o que está por baixo de uma prática incluída só quem acolhe vê: para a sala, faz disso um passo</translation>
        </message>
        <message>
            <source>“%1” (%2) and “%3” (%4) can't be passed on as one text: share each by itself, or leave one out.</source>
            <translation>«%1» (%2) e «%3» (%4) não se podem passar a outros num só texto: partilha cada uma por si, ou deixa uma de fora.</translation>
        </message>
        <message>
            <source>“%1” has been changed, and %2 lets nobody pass on a changed text: keep it among yourselves, or share it as it was.</source>
            <translation>«%1» foi mudada, e %2 não deixa passar a outros um texto mudado: fiquem com ela entre vós, ou partilha-a como era.</translation>
        </message>
        <message>
            <source>“%1” includes “%2”, which is to be shared under the same licence: write `license: %3` in it too.</source>
            <translation>«%1» inclui «%2», que se partilha com a mesma licença: escreve também `license: %3` em «%1».</translation>
        </message>
        <message>
            <source>“%1” includes “%2”, which names no licence: ask whoever wrote it before you pass it on.</source>
            <translation>«%1» inclui «%2», que não diz que licença tem: pergunta a quem a escreveu antes de a passares a outros.</translation>
        </message>
        <message>
            <source>“%1” is made from a text under %2, and %3 allows more than that: write it in words of your own, or ask whoever wrote it.</source>
            <translation>«%1» é feita de um texto com a licença %2, e %3 permite mais do que isso: escreve-a por palavras tuas, ou pergunta a quem o escreveu.</translation>
        </message>
        <message>
            <source>“%1” is made from a text under %2, which is to be shared under the same licence, and it says %3: write `license: %4`, or ask whoever wrote it.</source>
            <translation>«%1» é feita de um texto com a licença %2, que se partilha com a mesma licença, e diz %3: escreve `license: %4`, ou pergunta a quem o escreveu.</translation>
        </message>
        <message>
            <source>“%1” keeps all rights (%2): ask whoever holds them before you pass it on.</source>
            <translation>«%1» reserva todos os direitos (%2): pergunta a quem os tem antes de a passares a outros.</translation>
        </message>
        <message>
            <source>“%1” names no licence, so nobody knows whether they may pass it on: write `license: %2`, or another one.</source>
            <translation>«%1» não diz que licença tem, e assim ninguém sabe se a pode passar a outros: escreve `license: %2`, ou outra.</translation>
        </message>
        <message>
            <source>“%1” says where it is from, and no licence: look what its source allows, and write that as `license`.</source>
            <translation>«%1» diz de onde vem, mas não a licença: vê o que a fonte permite, e escreve-o em `license`.</translation>
        </message>
    </context>
    <context>
        <name>FitSheet</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Closed while the room can see this screen.</source>
            <translation>Fechado enquanto a sala vê este ecrã.</translation>
        </message>
        <message>
            <source>Closed while the room can see this screen. Hold %1 to read it.</source>
            <translation>Fechado enquanto a sala vê este ecrã. Mantém %1 em baixo para ler.</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar como está</translation>
        </message>
        <message>
            <source>Make it fit</source>
            <translation>Fazer caber</translation>
        </message>
        <message>
            <source>Make it so</source>
            <translation>Fica assim</translation>
        </message>
        <message>
            <source>Promise another end</source>
            <translation>Prometer outro fim</translation>
        </message>
    </context>
    <context>
        <name>FoldCard</name>
        <message>
            <source>Keep this</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>Deixar como estava</translation>
        </message>
    </context>
    <context>
        <name>ForgettingSheet</name>
        <message>
            <source>Forget it for good</source>
            <translation>Esquecer de vez</translation>
        </message>
        <message>
            <source>Forget who sat with whom?</source>
            <translation>Esquecer quem esteve com quem?</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Ficar como está</translation>
        </message>
        <message>
            <source>Who came stays. It goes out of Microsol's own copies, too, and can't be undone.</source>
            <translation>Quem veio, fica. Sai também das cópias do próprio Microsol, e não se pode voltar atrás.</translation>
        </message>
        <message>
            <source>Who was in which small group goes, of every gathering that was.</source>
            <translation>Desaparece quem esteve em que grupo pequeno, de todos os encontros que houve.</translation>
        </message>
        <message>
            <source>Who was in which small group goes, of gatherings more than a year ago.</source>
            <translation>Desaparece quem esteve em que grupo pequeno, dos encontros de há mais de um ano.</translation>
        </message>
    </context>
    <context>
        <name>FormCounts</name>
        <message numerus="yes">
            <source>%n other forms</source>
            <translation>
                <numerusform>%n outra forma</numerusform>
                <numerusform>%n outras formas</numerusform>
            </translation>
        </message>
        <message>
            <source>1 other form</source>
            <translation>1 outra forma</translation>
        </message>
    </context>
    <context>
        <name>FoundingForm</name>
        <message>
            <source>Ana, Bento, Clara</source>
            <translation>Ana, Bento, Clara</translation>
        </message>
        <message>
            <source>Begin this circle</source>
            <translation>Começar este círculo</translation>
        </message>
        <message>
            <source>Of no other</source>
            <translation>De nenhum outro</translation>
        </message>
        <message>
            <source>Once it has a name.</source>
            <translation>Assim que tiver nome.</translation>
        </message>
        <message>
            <source>Thursday circle</source>
            <translation>Círculo de quinta-feira</translation>
        </message>
        <message>
            <source>What is it called?</source>
            <translation>Como se chama?</translation>
        </message>
        <message>
            <source>What is it part of?</source>
            <translation>De que círculo faz parte?</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>O que é?</translation>
        </message>
        <message>
            <source>Who is in it? Names, with commas between them; or later.</source>
            <translation>Quem faz parte? Nomes, separados por vírgulas; ou fica para depois.</translation>
        </message>
    </context>
    <context>
        <name>FromCircle</name>
        <message>
            <source>%1: a practice is for %2 at most</source>
            <translation>%1: uma prática é para %2 no máximo</translation>
        </message>
        <message>
            <source>All are here</source>
            <translation>Estão todos</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Círculo</translation>
        </message>
        <message>
            <source>Find somebody</source>
            <translation>Procurar alguém</translation>
        </message>
        <message>
            <source>Find somebody of the circle</source>
            <translation>Procurar alguém do círculo</translation>
        </message>
        <message>
            <source>For which circle</source>
            <translation>Para que círculo</translation>
        </message>
        <message>
            <source>Here for the first time: %1.</source>
            <translation>Aqui pela primeira vez: %1.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Ainda ninguém</translation>
        </message>
        <message>
            <source>Nobody’s in particular</source>
            <translation>De ninguém em particular</translation>
        </message>
        <message>
            <source>There were some last time, too.</source>
            <translation>Da última vez também houve.</translation>
        </message>
        <message>
            <source>You agreed on %1 at one meeting.</source>
            <translation>Combinaram %1 em cada encontro.</translation>
        </message>
    </context>
    <context>
        <name>FromElsewhere</name>
        <message>
            <source>Taking another host’s</source>
            <translation>ficar com a de outra pessoa</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anular</translation>
        </message>
        <message>
            <source>“%1” is among your practices now.</source>
            <translation>«%1» está agora entre as tuas práticas.</translation>
        </message>
    </context>
    <context>
        <name>FrontDoor</name>
        <message>
            <source>Let go: it is gone for good when Microsol closes.</source>
            <translation>Já não se retoma: desaparece de vez quando fechares o Microsol.</translation>
        </message>
        <message>
            <source>Open a practice</source>
            <translation>Abrir uma prática</translation>
        </message>
        <message>
            <source>Practices (*.md *.markdown *.txt);;All files (*)</source>
            <translation>Práticas (*.md *.markdown *.txt);;Todos os ficheiros (*)</translation>
        </message>
        <message>
            <source>Put practice files into %1</source>
            <translation>Põe os ficheiros das práticas em %1</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Voltar atrás</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Juntos</translation>
        </message>
        <message>
            <source>Your practices are in %1</source>
            <translation>As tuas práticas estão em %1</translation>
        </message>
    </context>
    <context>
        <name>GatheringGroupsCard</name>
        <message>
            <source>Forget who sat with whom</source>
            <translation>Esquecer quem esteve com quem</translation>
        </message>
        <message>
            <source>Known to you and to the mixing alone: next time those sit together who have met least.</source>
            <translation>Só tu e a mistura dos grupos o sabem: da próxima vez ficam juntos os que menos se encontraram.</translation>
        </message>
        <message>
            <source>Round %1</source>
            <translation>Ronda %1</translation>
        </message>
        <message>
            <source>Who sat with whom</source>
            <translation>Quem esteve com quem</translation>
        </message>
    </context>
    <context>
        <name>GatheringHarvestCard</name>
        <message>
            <source>A tick says that it has been done.</source>
            <translation>Um visto diz que está feito.</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation>Colheita</translation>
        </message>
    </context>
    <context>
        <name>GatheringPage</name>
        <message>
            <source>One line of your own</source>
            <translation>Uma linha tua</translation>
        </message>
        <message>
            <source>Taken in as guests: %1.</source>
            <translation>Ficaram como visitas: %1.</translation>
        </message>
        <message>
            <source>The circle</source>
            <translation>O círculo</translation>
        </message>
        <message>
            <source>The gathering is cancelled.</source>
            <translation>O encontro está cancelado.</translation>
        </message>
        <message>
            <source>The gathering is held after all.</source>
            <translation>Afinal o encontro faz-se.</translation>
        </message>
        <message>
            <source>This gathering is in the record no more.</source>
            <translation>Este encontro já não está no registo.</translation>
        </message>
        <message>
            <source>Who sat with whom is forgotten.</source>
            <translation>Está esquecido quem esteve com quem.</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>A tua nota</translation>
        </message>
        <message>
            <source>Your note is kept.</source>
            <translation>A tua nota está guardada.</translation>
        </message>
        <message>
            <source>“%1” has been done.</source>
            <translation>«%1» está feito.</translation>
        </message>
        <message>
            <source>“%1” has not been done yet.</source>
            <translation>«%1» ainda não está feito.</translation>
        </message>
    </context>
    <context>
        <name>GatheringPeopleCard</name>
        <message>
            <source>%1 (in the record)</source>
            <translation>%1 (no registo)</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Visitas</translation>
        </message>
        <message>
            <source>Take in as guests: %1</source>
            <translation>Ficam como visitas: %1</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Quem esteve</translation>
        </message>
    </context>
    <context>
        <name>GatheringPlanCard</name>
        <message>
            <source>Begin it…</source>
            <translation>Começá-lo…</translation>
        </message>
        <message>
            <source>Cancel it…</source>
            <translation>Cancelá-lo…</translation>
        </message>
        <message>
            <source>Cancelled %1</source>
            <translation>Cancelado %1</translation>
        </message>
        <message>
            <source>Cancelled %1: %2</source>
            <translation>Cancelado %1: %2</translation>
        </message>
        <message>
            <source>Hold it after all</source>
            <translation>Afinal faz-se</translation>
        </message>
        <message>
            <source>It is cancelled</source>
            <translation>Está cancelado</translation>
        </message>
        <message>
            <source>Its day is over. Say that it was cancelled, or move it to another day.</source>
            <translation>O dia já passou. Diz que foi cancelado, ou muda-o para outro dia.</translation>
        </message>
        <message>
            <source>Move or change it…</source>
            <translation>Mudá-lo…</translation>
        </message>
        <message>
            <source>What is done there</source>
            <translation>O que se faz</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Onde</translation>
        </message>
        <message>
            <source>Why it is not held</source>
            <translation>Porque não se faz</translation>
        </message>
        <message>
            <source>too few could come</source>
            <translation>poucos podiam vir</translation>
        </message>
    </context>
    <context>
        <name>GatheringPlanPage</name>
        <message>
            <source>%1 (last: %2)</source>
            <translation>%1 (a última vez: %2)</translation>
        </message>
        <message>
            <source>%1 (not yet)</source>
            <translation>%1 (ainda não)</translation>
        </message>
        <message>
            <source>A gathering is planned: %1.</source>
            <translation>Está marcado um encontro: %1.</translation>
        </message>
        <message>
            <source>Change the plan</source>
            <translation>Mudar o plano</translation>
        </message>
        <message>
            <source>Circle</source>
            <translation>Círculo</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dia</translation>
        </message>
        <message>
            <source>Keep this plan</source>
            <translation>Guardar este plano</translation>
        </message>
        <message>
            <source>Nobody’s in particular</source>
            <translation>De ninguém em particular</translation>
        </message>
        <message>
            <source>Not said yet</source>
            <translation>Ainda por dizer</translation>
        </message>
        <message>
            <source>Plan a gathering</source>
            <translation>Marcar um encontro</translation>
        </message>
        <message>
            <source>The gathering is %1.</source>
            <translation>O encontro é %1.</translation>
        </message>
        <message>
            <source>To begin at</source>
            <translation>Começar às</translation>
        </message>
        <message>
            <source>What is done there</source>
            <translation>O que se faz</translation>
        </message>
        <message>
            <source>What it is called, if it has a name</source>
            <translation>Como se chama, se tiver nome</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Onde</translation>
        </message>
        <message>
            <source>Who leads through it</source>
            <translation>Quem acolhe o círculo</translation>
        </message>
        <message>
            <source>Who opens their house</source>
            <translation>Quem abre a casa</translation>
        </message>
        <message>
            <source>Write the day like %1.</source>
            <translation>Escreve o dia assim: %1.</translation>
        </message>
    </context>
    <context>
        <name>GatheringTimeCard</name>
        <message>
            <source>From %1 to %2: %3.</source>
            <translation>Das %1 às %2: %3.</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>Como correu</translation>
        </message>
        <message>
            <source>Planned: %1.</source>
            <translation>Previsto: %1.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>The practice is not here any more</source>
            <translation>A prática já não está aqui</translation>
        </message>
        <message>
            <source>Times for the practice…</source>
            <translation>Tempos para a prática…</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>e mais %1</translation>
        </message>
        <message>
            <source>open</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>previsto</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>saltado</translation>
        </message>
        <message>
            <source>took</source>
            <translation>levou</translation>
        </message>
    </context>
    <context>
        <name>Gatherings</name>
        <message>
            <source>%1 hosts</source>
            <translation>%1 acolhe</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>A gathering</source>
            <translation>Um encontro</translation>
        </message>
        <message>
            <source>Came late</source>
            <translation>Chegou tarde</translation>
        </message>
        <message>
            <source>Circle host</source>
            <translation>Acolhe o círculo</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Espera-se</translation>
        </message>
        <message>
            <source>Left early</source>
            <translation>Saiu mais cedo</translation>
        </message>
        <message>
            <source>Location host</source>
            <translation>Abre a casa</translation>
        </message>
        <message>
            <source>Sent word</source>
            <translation>Avisou</translation>
        </message>
        <message>
            <source>Was there</source>
            <translation>Esteve</translation>
        </message>
    </context>
    <context>
        <name>GatheringsCard</name>
        <message>
            <source>At no gathering yet.</source>
            <translation>Ainda em nenhum encontro.</translation>
        </message>
        <message>
            <source>Earlier ones, too</source>
            <translation>Também os anteriores</translation>
        </message>
        <message>
            <source>Was there</source>
            <translation>Esteve lá</translation>
        </message>
    </context>
    <context>
        <name>GatheringsPage</name>
        <message>
            <source>Cancelled</source>
            <translation>Cancelados</translation>
        </message>
        <message>
            <source>Earlier ones, too</source>
            <translation>Também os anteriores</translation>
        </message>
        <message>
            <source>Gatherings</source>
            <translation>Encontros</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Feitos</translation>
        </message>
        <message>
            <source>Plan a gathering</source>
            <translation>Marcar um encontro</translation>
        </message>
        <message>
            <source>Their day is over, and nothing was said of them</source>
            <translation>O dia já passou, e nada foi dito deles</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>Por vir</translation>
        </message>
        <message>
            <source>What is planned stands here, and what was held. Plan a gathering, or begin a practice for a circle: when it ends it is here by itself.</source>
            <translation>Aqui está o que está marcado e o que já foi. Marca um encontro, ou começa uma prática para um círculo: quando acabar, aparece aqui sozinha.</translation>
        </message>
    </context>
    <context>
        <name>GivingOutPage</name>
        <message>
            <source>All of the record as plain files: tables, the practices' texts, the harvests to read. Bring the folder in again, and the record is the same. Everything is in it, notes on health and who is kept apart too, and it is not encrypted: keep it where nobody else looks.</source>
            <translation>O registo inteiro em ficheiros simples: tabelas, os textos das práticas, as colheitas para ler. Traz a pasta de volta, e o registo é o mesmo. Está lá tudo, também as notas de saúde e quem não fica com quem, e não está cifrado: guarda-a onde mais ninguém vê.</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendário</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Calendário (*.ics)</translation>
        </message>
        <message>
            <source>Calendar (iCalendar)…</source>
            <translation>Calendário (iCalendar)…</translation>
        </message>
        <message>
            <source>Cards (*.vcf)</source>
            <translation>Cartões (*.vcf)</translation>
        </message>
        <message>
            <source>Cards (vCard)…</source>
            <translation>Cartões (vCard)…</translation>
        </message>
        <message>
            <source>Choose where it goes…</source>
            <translation>Escolher para onde vai…</translation>
        </message>
        <message>
            <source>Circle (*.microsol)</source>
            <translation>Círculo (*.microsol)</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Everything into a folder</source>
            <translation>Tudo para uma pasta</translation>
        </message>
        <message>
            <source>Gatherings and rhythms for a calendar, with their places. Nobody's name is in it, and no note.</source>
            <translation>Encontros e ritmos para um calendário, com os lugares. Não leva o nome de ninguém, nem notas.</translation>
        </message>
        <message>
            <source>Give out</source>
            <translation>Levar daqui</translation>
        </message>
        <message>
            <source>Give out: %1</source>
            <translation>Levar daqui: %1</translation>
        </message>
        <message>
            <source>Names and how people are reached, for an address book or a spreadsheet. Children are left out. Whoever has the file can read it: give it only to those who may.</source>
            <translation>Nomes e contactos, para uma lista de contactos ou uma folha de cálculo. As crianças ficam de fora. Quem tiver o ficheiro pode lê-lo: dá-o só a quem pode.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>Save the circle…</source>
            <translation>Guardar o círculo…</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabela (*.csv)</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>Tabela (CSV)…</translation>
        </message>
        <message>
            <source>The circle as one file for another host: its people, seasons, gatherings and calls. Opened there, nothing comes twice. Never in it: notes on health, who is kept apart, your own notes, whom you only think of.</source>
            <translation>O círculo num só ficheiro para quem mais o acolhe: as pessoas, as temporadas, os encontros e os convites. Aberto lá, nada vem duas vezes. Nunca leva: notas de saúde, quem não fica com quem, as tuas notas, as pessoas em que só pensas.</translation>
        </message>
        <message>
            <source>To another host</source>
            <translation>Para outra pessoa que acolhe</translation>
        </message>
        <message>
            <source>Writing “%1”</source>
            <translation>A escrever «%1»</translation>
        </message>
        <message>
            <source>“%1” is written: %2</source>
            <translation>«%1» está guardado: %2</translation>
        </message>
    </context>
    <context>
        <name>GoOnCard</name>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Go on with the gathering</source>
            <translation>Continuar o encontro</translation>
        </message>
        <message>
            <source>Its harvest is not saved yet: %1</source>
            <translation>A colheita ainda não está guardada: %1</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Deixar ir</translation>
        </message>
        <message>
            <source>Still under way: %1</source>
            <translation>Ainda por acabar: %1</translation>
        </message>
        <message>
            <source>To its harvest</source>
            <translation>Ver a colheita</translation>
        </message>
        <message>
            <source>begun %1</source>
            <translation>começou: %1</translation>
        </message>
    </context>
    <context>
        <name>HarvestCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%n lines, closed while the room can see this</source>
            <translation>
                <numerusform>%n linha, fechada enquanto a sala vê isto</numerusform>
                <numerusform>%n linhas, fechadas enquanto a sala vê isto</numerusform>
            </translation>
        </message>
        <message>
            <source>1 line, closed while the room can see this</source>
            <translation>1 linha, fechada enquanto a sala vê isto</translation>
        </message>
        <message>
            <source>A dot less</source>
            <translation>Menos um ponto</translation>
        </message>
        <message>
            <source>A dot more</source>
            <translation>Mais um ponto</translation>
        </message>
        <message>
            <source>A line: Enter keeps it</source>
            <translation>Uma linha: Enter fica com ela</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corrigir</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Dot</source>
            <translation>Ponto</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation>Colheita</translation>
        </message>
        <message>
            <source>Off the TV</source>
            <translation>Tirar da TV</translation>
        </message>
        <message>
            <source>On the TV</source>
            <translation>Na TV</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Put it otherwise: Enter keeps it</source>
            <translation>Diz de outra maneira: Enter fica com ela</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Retirar</translation>
        </message>
    </context>
    <context>
        <name>HarvestField</name>
        <message>
            <source>A line for the harvest</source>
            <translation>Uma linha para a colheita</translation>
        </message>
    </context>
    <context>
        <name>HarvestLines</name>
        <message>
            <source>What was noted</source>
            <translation>O que apontámos</translation>
        </message>
    </context>
    <context>
        <name>HarvestModel</name>
        <message numerus="yes">
            <source>%n dots</source>
            <translation>
                <numerusform>%n ponto</numerusform>
                <numerusform>%n pontos</numerusform>
            </translation>
        </message>
        <message>
            <source>1 dot</source>
            <translation>1 ponto</translation>
        </message>
    </context>
    <context>
        <name>HarvestPaper</name>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save the harvest</source>
            <translation>Guardar a colheita</translation>
        </message>
        <message>
            <source>The harvest is on its way to the printer.</source>
            <translation>A colheita vai a caminho da impressora.</translation>
        </message>
        <message>
            <source>The harvest is saved as “%1”.</source>
            <translation>A colheita está guardada como «%1».</translation>
        </message>
        <message>
            <source>There is no printer here: save as a PDF</source>
            <translation>Não há aqui impressora: guarda em PDF</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
    </context>
    <context>
        <name>HarvestRoom</name>
        <message>
            <source>The harvest is saved.</source>
            <translation>A colheita está guardada.</translation>
        </message>
    </context>
    <context>
        <name>HeadedForm</name>
        <message>
            <source>All of the practice</source>
            <translation>A prática toda</translation>
        </message>
        <message>
            <source>The practice that is here</source>
            <translation>A prática que está aqui</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>Make it fit</source>
            <translation>Fazer caber</translation>
        </message>
        <message>
            <source>Promise an end</source>
            <translation>Prometer um fim</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <translation>dddd, d 'de' MMMM</translation>
        </message>
    </context>
    <context>
        <name>HealthCard</name>
        <message>
            <source>A health note needs the day on which it goes: after today, and within a year. Such as %1.</source>
            <translation>Uma nota de saúde precisa do dia em que desaparece: depois de hoje e dentro de um ano. Por exemplo %1.</translation>
        </message>
        <message>
            <source>An allergy, a step that is hard to climb: only what a gathering needs. Each note goes by itself on its day. You alone see it, here: it is in nothing that you give to others, and never on the TV.</source>
            <translation>Uma alergia, um degrau que custa subir: só o que um encontro precisa de saber. Cada nota desaparece sozinha no seu dia. Só tu a vês, aqui: não está em nada do que dás a outras pessoas, e nunca na TV.</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>Forget the note: %1</source>
            <translation>Esquecer a nota: %1</translation>
        </message>
        <message>
            <source>Health notes</source>
            <translation>Notas de saúde</translation>
        </message>
        <message>
            <source>It goes on</source>
            <translation>Desaparece no dia</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Apontar</translation>
        </message>
        <message>
            <source>The day on which the note goes</source>
            <translation>O dia em que a nota desaparece</translation>
        </message>
        <message>
            <source>What is to be known</source>
            <translation>O que é preciso saber</translation>
        </message>
        <message>
            <source>goes %1</source>
            <translation>desaparece: %1</translation>
        </message>
    </context>
    <context>
        <name>Held</name>
        <message>
            <source>%1 came through you</source>
            <translation>%1 veio por ti</translation>
        </message>
        <message>
            <source>A child</source>
            <translation>É uma criança</translation>
        </message>
        <message>
            <source>Address: %1</source>
            <translation>Morada: %1</translation>
        </message>
        <message>
            <source>Brought in with “%1”</source>
            <translation>Veio com «%1»</translation>
        </message>
        <message>
            <source>Calls that you made or support</source>
            <translation>Convites que lançaste ou apoias</translation>
        </message>
        <message>
            <source>Came through %1</source>
            <translation>Veio por: %1</translation>
        </message>
        <message>
            <source>Gatherings that you were at</source>
            <translation>Encontros em que estiveste</translation>
        </message>
        <message>
            <source>Health notes</source>
            <translation>Notas de saúde</translation>
        </message>
        <message>
            <source>Invitations that you made</source>
            <translation>Pessoas que convidaste</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Línguas: %1</translation>
        </message>
        <message>
            <source>Lives at: %1</source>
            <translation>Mora em: %1</translation>
        </message>
        <message>
            <source>Met on %1</source>
            <translation>Conhecemo-nos: %1</translation>
        </message>
        <message>
            <source>Name: %1</source>
            <translation>Nome: %1</translation>
        </message>
        <message>
            <source>Out of one host's record in Microsol, as it was on %1.</source>
            <translation>Do registo de quem acolhe, no Microsol, tal como estava: %1.</translation>
        </message>
        <message>
            <source>Places that you open</source>
            <translation>Sítios que abres</translation>
        </message>
        <message>
            <source>Reached by: %1</source>
            <translation>Contactos: %1</translation>
        </message>
        <message>
            <source>The host's own words that name you</source>
            <translation>Palavras de quem acolhe que falam de ti</translation>
        </message>
        <message>
            <source>What is kept about %1</source>
            <translation>O que se guarda sobre %1</translation>
        </message>
        <message>
            <source>What you offer and need</source>
            <translation>O que ofereces e precisas</translation>
        </message>
        <message>
            <source>When somebody was in touch</source>
            <translation>Quando alguém deu notícias</translation>
        </message>
        <message>
            <source>Where it came from</source>
            <translation>De onde veio</translation>
        </message>
        <message>
            <source>Who came through you, or belongs to you</source>
            <translation>Quem veio por ti, ou está a teu cargo</translation>
        </message>
        <message>
            <source>Who you are</source>
            <translation>Quem és</translation>
        </message>
        <message>
            <source>Whose adult is %1</source>
            <translation>A cargo de %1</translation>
        </message>
        <message>
            <source>With whom you keep in touch</source>
            <translation>Com quem manténs contacto</translation>
        </message>
        <message>
            <source>You are the adult of %1</source>
            <translation>Tens a teu cargo: %1</translation>
        </message>
        <message>
            <source>You invited %1</source>
            <translation>Convidaste %1</translation>
        </message>
        <message>
            <source>You open %1</source>
            <translation>Abres: %1</translation>
        </message>
        <message>
            <source>Your circles</source>
            <translation>Os teus círculos</translation>
        </message>
        <message>
            <source>as a guest</source>
            <translation>de visita</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>por %1</translation>
        </message>
        <message>
            <source>called by you</source>
            <translation>lançado por ti</translation>
        </message>
        <message>
            <source>e-mail %1</source>
            <translation>e-mail %1</translation>
        </message>
        <message>
            <source>every so many months: %1</source>
            <translation>de tantos em tantos meses: %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>held the role: %1</source>
            <translation>teve o papel: %1</translation>
        </message>
        <message>
            <source>home circle</source>
            <translation>círculo de casa</translation>
        </message>
        <message>
            <source>invited by %1</source>
            <translation>a convite de %1</translation>
        </message>
        <message>
            <source>kept until %1</source>
            <translation>guarda-se até %1</translation>
        </message>
        <message>
            <source>next on %1</source>
            <translation>a seguir: %1</translation>
        </message>
        <message>
            <source>post %1</source>
            <translation>correio %1</translation>
        </message>
        <message>
            <source>sat in (round.group): %1</source>
            <translation>esteve em (ronda.grupo): %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>supported by you</source>
            <translation>apoiado por ti</translation>
        </message>
        <message>
            <source>telephone %1</source>
            <translation>telefone %1</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>para %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>com %1</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>All practices</source>
            <translation>Todas as práticas</translation>
        </message>
        <message>
            <source>Circles</source>
            <translation>Círculos</translation>
        </message>
        <message>
            <source>New practice</source>
            <translation>Nova prática</translation>
        </message>
        <message>
            <source>No practice is found by that. Esc shows all of them again.</source>
            <translation>Não há nenhuma prática com isso. Esc mostra todas outra vez.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Abrir um ficheiro…</translation>
        </message>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <source>Your folder of practices</source>
            <translation>A tua pasta de práticas</translation>
        </message>
    </context>
    <context>
        <name>HomeWindow</name>
        <message>
            <source>All right</source>
            <translation>Está bem</translation>
        </message>
    </context>
    <context>
        <name>InAndOut</name>
        <message>
            <source>Bring in…</source>
            <translation>Trazer para aqui…</translation>
        </message>
        <message>
            <source>Give out…</source>
            <translation>Levar daqui…</translation>
        </message>
    </context>
    <context>
        <name>IncludedField</name>
        <message>
            <source>A word of its title</source>
            <translation>Uma palavra do título</translation>
        </message>
    </context>
    <context>
        <name>InsertModel</name>
        <message>
            <source>%1 each</source>
            <translation>%1 para cada</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
    </context>
    <context>
        <name>InsertSheet</name>
        <message>
            <source>%1 or longer. What is under way waits, and keeps its time.</source>
            <translation>%1 ou mais. O que está a decorrer espera, sem perder tempo.</translation>
        </message>
        <message>
            <source>%1. What is under way waits, and keeps its time.</source>
            <translation>%1. O que está a decorrer espera, sem perder tempo.</translation>
        </message>
        <message>
            <source>A break, or a word of any practice</source>
            <translation>Um intervalo, ou uma palavra de qualquer prática</translation>
        </message>
        <message>
            <source>A round</source>
            <translation>Uma ronda</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>De volta: %1</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Intervalo</translation>
        </message>
        <message>
            <source>Bring in, here and now</source>
            <translation>Trazer, aqui e agora</translation>
        </message>
        <message>
            <source>Bring it in</source>
            <translation>Trazer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Go on typing: three letters find a practice.</source>
            <translation>Continua a escrever: três letras bastam para encontrar uma prática.</translation>
        </message>
        <message>
            <source>How long: + and −, or type the minutes. What is under way waits, and keeps its time.</source>
            <translation>Quanto tempo: + e −, ou escreve os minutos. O que está a decorrer espera, sem perder tempo.</translation>
        </message>
        <message>
            <source>It can't be brought in as it stands.</source>
            <translation>Assim como está não se pode trazer.</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Mais longo</translation>
        </message>
        <message>
            <source>Shorter</source>
            <translation>Mais curto</translation>
        </message>
        <message>
            <source>Silence</source>
            <translation>Silêncio</translation>
        </message>
        <message>
            <source>There is no practice with these words.</source>
            <translation>Não há nenhuma prática com estas palavras.</translation>
        </message>
        <message>
            <source>What can be brought in</source>
            <translation>O que se pode trazer</translation>
        </message>
        <message>
            <source>What to bring in</source>
            <translation>O que trazer</translation>
        </message>
        <message>
            <source>What was brought in ends, and the evening goes on with the time that it had left.</source>
            <translation>O que se trouxe acaba, e o encontro continua com o tempo que lhe faltava.</translation>
        </message>
    </context>
    <context>
        <name>InvitationCard</name>
        <message>
            <source>A no is as welcome as a yes.</source>
            <translation>Um não é tão bem-vindo como um sim.</translation>
        </message>
        <message>
            <source>Case clinic</source>
            <translation>Clínica de casos</translation>
        </message>
        <message>
            <source>Copy again</source>
            <translation>Copiar outra vez</translation>
        </message>
        <message>
            <source>Every second Sunday</source>
            <translation>Domingo sim, domingo não</translation>
        </message>
        <message>
            <source>For how many people</source>
            <translation>Para quantas pessoas</translation>
        </message>
        <message>
            <source>How often?</source>
            <translation>De quanto em quanto tempo?</translation>
        </message>
        <message>
            <source>I would like to invite you to %1.</source>
            <translation>Gostava de te convidar para %1.</translation>
        </message>
        <message>
            <source>Microsol sends nothing: paste the words where you talk with people.</source>
            <translation>O Microsol não envia nada: cola as palavras onde falas com as pessoas.</translation>
        </message>
        <message>
            <source>We would be %1.</source>
            <translation>Seríamos %1.</translation>
        </message>
        <message>
            <source>We would sit together with this practice: %1.</source>
            <translation>Sentávamo-nos juntos com esta prática: %1.</translation>
        </message>
        <message>
            <source>What you say to them; change it as you like</source>
            <translation>O que lhes dizes; muda-o à vontade</translation>
        </message>
        <message>
            <source>When: %1.</source>
            <translation>Quando: %1.</translation>
        </message>
        <message>
            <source>Which practice?</source>
            <translation>Que prática?</translation>
        </message>
        <message>
            <source>people</source>
            <translation>pessoas</translation>
        </message>
    </context>
    <context>
        <name>Island</name>
        <message>
            <source>%1 circles</source>
            <translation>%1 círculos</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1 pessoas</translation>
        </message>
        <message>
            <source>1 circle</source>
            <translation>1 círculo</translation>
        </message>
        <message>
            <source>Also in: %1</source>
            <translation>Também em: %1</translation>
        </message>
        <message>
            <source>Belong elsewhere too: %1</source>
            <translation>Também estão noutros: %1</translation>
        </message>
        <message>
            <source>Belong here too: %1</source>
            <translation>Também são daqui: %1</translation>
        </message>
        <message>
            <source>Has as steward: %1</source>
            <translation>Quem cuida: %1</translation>
        </message>
        <message>
            <source>In touch with: %1</source>
            <translation>Em contacto com: %1</translation>
        </message>
        <message>
            <source>On the shore</source>
            <translation>Na costa</translation>
        </message>
        <message>
            <source>On the shore: %1</source>
            <translation>Na costa: %1</translation>
        </message>
        <message>
            <source>Part of: %1</source>
            <translation>Faz parte de: %1</translation>
        </message>
        <message>
            <source>Season: %1</source>
            <translation>Temporada: %1</translation>
        </message>
        <message>
            <source>Shares people with: %1</source>
            <translation>Tem gente em comum com: %1</translation>
        </message>
        <message>
            <source>Steward of: %1</source>
            <translation>Cuida de: %1</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>ainda ninguém</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>por começar</translation>
        </message>
    </context>
    <context>
        <name>IslandCounts</name>
        <message numerus="yes">
            <source>%n circles</source>
            <translation>
                <numerusform>%n círculo</numerusform>
                <numerusform>%n círculos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more: type another letter.</source>
            <translation>
                <numerusform>E mais 1: escreve mais uma letra.</numerusform>
                <numerusform>E mais %n: escreve mais uma letra.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais uma</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IslandExport</name>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Desenho (*.svg)</translation>
        </message>
        <message>
            <source>Drawing (SVG)…</source>
            <translation>Desenho (SVG)…</translation>
        </message>
        <message>
            <source>In it are the names of %1 and %2: whoever gets it can read who is in which circle. Pass it on only where they would want you to.</source>
            <translation>Leva os nomes de %1 e de %2: quem a receber pode ler quem está em que círculo. Passa-a só a quem essas pessoas quereriam.</translation>
        </message>
        <message>
            <source>Leave all names out</source>
            <translation>Deixar os nomes de fora</translation>
        </message>
        <message>
            <source>No name is in it: %1 by their kinds, and %2 as dots.</source>
            <translation>Não leva nomes: %1 pelo seu tipo, e %2 como pontos.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Agora não</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Imagem (*.png)</translation>
        </message>
        <message>
            <source>Picture (PNG)…</source>
            <translation>Imagem (PNG)…</translation>
        </message>
        <message>
            <source>Save the island as a picture</source>
            <translation>Guardar a ilha como imagem</translation>
        </message>
        <message>
            <source>The island</source>
            <translation>A ilha</translation>
        </message>
        <message>
            <source>The island is saved as “%1”.</source>
            <translation>A ilha ficou guardada como «%1».</translation>
        </message>
        <message>
            <source>The island on %1</source>
            <translation>A ilha a %1</translation>
        </message>
        <message>
            <source>The island on %1. It has people’s names in it: not for everybody’s eyes.</source>
            <translation>A ilha a %1. Leva nomes de pessoas: não é para os olhos de toda a gente.</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
    </context>
    <context>
        <name>IslandList</name>
        <message>
            <source>The island, as a list</source>
            <translation>A ilha, em lista</translation>
        </message>
    </context>
    <context>
        <name>IslandPage</name>
        <message>
            <source>%1, %2. On the shore, in no circle: %3.</source>
            <translation>%1, %2. Na costa, sem círculo: %3.</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retrocesso</translation>
        </message>
        <message>
            <source>Farther</source>
            <translation>Mais longe</translation>
        </message>
        <message>
            <source>Here every circle is drawn with its people in it, and on the shore those who are in none. As soon as there is a circle or a person, they are here.</source>
            <translation>Aqui desenha-se cada círculo com a sua gente, e na costa quem não está em nenhum. Assim que houver um círculo ou uma pessoa, aparecem aqui.</translation>
        </message>
        <message>
            <source>Nearer</source>
            <translation>Mais perto</translation>
        </message>
        <message>
            <source>Nobody is called that, and no circle.</source>
            <translation>Ninguém se chama assim, nem nenhum círculo.</translation>
        </message>
        <message>
            <source>Out of the circle</source>
            <translation>Sair do círculo</translation>
        </message>
        <message>
            <source>Save as a picture…</source>
            <translation>Guardar como imagem…</translation>
        </message>
        <message>
            <source>The island</source>
            <translation>A ilha</translation>
        </message>
        <message>
            <source>The island is being laid out…</source>
            <translation>A ilha está a desenhar-se…</translation>
        </message>
        <message>
            <source>To the circles</source>
            <translation>Ir para os círculos</translation>
        </message>
        <message>
            <source>Whole island</source>
            <translation>Ilha inteira</translation>
        </message>
    </context>
    <context>
        <name>IslandPicture</name>
        <message>
            <source>Everything in it is in the list beside it.</source>
            <translation>Tudo o que nela está, está também na lista ao lado.</translation>
        </message>
        <message>
            <source>The island, drawn</source>
            <translation>A ilha, desenhada</translation>
        </message>
    </context>
    <context>
        <name>IslandSearch</name>
        <message>
            <source>Find a circle or a person by name</source>
            <translation>Procurar um círculo ou uma pessoa pelo nome</translation>
        </message>
        <message>
            <source>Find a circle or a person…</source>
            <translation>Procurar um círculo ou uma pessoa…</translation>
        </message>
    </context>
    <context>
        <name>KeepForm</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Somebody's name</source>
            <translation>O nome de alguém</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Who “%1” is can't be told. Choose one of those below the line; new people are made under People.</source>
            <translation>Não se percebe quem é «%1». Escolhe uma pessoa da lista por baixo; as novas criam-se em Pessoas.</translation>
        </message>
        <message>
            <source>“%1” is no day. Write it like this: %2</source>
            <translation>«%1» não é um dia. Escreve assim: %2</translation>
        </message>
    </context>
    <context>
        <name>KeepingBars</name>
        <message>
            <source>Practices (*.md)</source>
            <translation>Práticas (*.md)</translation>
        </message>
        <message>
            <source>Save it elsewhere</source>
            <translation>Guardar noutro sítio</translation>
        </message>
        <message>
            <source>Save the practice</source>
            <translation>Guardar a prática</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>A card on the TV (gestures, agreements, “stop, breathe, get help”), and away</source>
            <translation>Um cartão na TV (gestos, o que combinámos, «parar, respirar, pedir ajuda»), e tirá-lo</translation>
        </message>
        <message>
            <source>A line for the harvest: Enter keeps it, Esc leaves</source>
            <translation>Uma linha para a colheita: Enter fica com ela, Esc sai</translation>
        </message>
        <message>
            <source>A minute less</source>
            <translation>Um minuto a menos</translation>
        </message>
        <message>
            <source>A minute more</source>
            <translation>Um minuto a mais</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Todas as teclas</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Begin this step once more from its start</source>
            <translation>Este passo outra vez, do princípio</translation>
        </message>
        <message>
            <source>Begin, or go on after a pause</source>
            <translation>Começar, ou continuar depois de uma pausa</translation>
        </message>
        <message>
            <source>Bring in a break, a silence, a round or another practice; and back to the evening</source>
            <translation>Trazer um intervalo, silêncio, uma ronda ou outra prática; e voltar ao encontro</translation>
        </message>
        <message>
            <source>Choose, where there is something to choose; “on” takes the one that stands out</source>
            <translation>Escolher, onde há o que escolher; «seguir» fica com o que está em destaque</translation>
        </message>
        <message>
            <source>End the gathering (can be taken back)</source>
            <translation>Acabar o encontro (pode anular-se)</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Grant the practice's next extension, when the time is up</source>
            <translation>Dar o prolongamento seguinte da prática, quando o tempo acabou</translation>
        </message>
        <message>
            <source>Jump: choose a step with the arrows and Enter</source>
            <translation>Ir para um passo: escolher com as setas e Enter</translation>
        </message>
        <message>
            <source>Make it fit: a plan that ends as promised, to accept</source>
            <translation>Fazer caber: um plano que acaba como prometido, para aceitar</translation>
        </message>
        <message>
            <source>Make the TV black, and bring it back</source>
            <translation>Escurecer a TV, e acendê-la outra vez</translation>
        </message>
        <message>
            <source>On: the next page of a long prompt, else what comes next</source>
            <translation>Seguir: a próxima página de um mote longo, ou o que vem depois</translation>
        </message>
        <message>
            <source>Pass: this turn moves to the end of the round</source>
            <translation>Passar: esta vez vai para o fim da ronda</translation>
        </message>
        <message>
            <source>Pause; closes a sheet that is open, or puts a card away</source>
            <translation>Pausa; fecha uma folha aberta, ou tira um cartão</translation>
        </message>
        <message>
            <source>Read your note while you hold it, where all see your screen</source>
            <translation>Ler a tua nota com a tecla em baixo, onde toda a gente vê o teu ecrã</translation>
        </message>
        <message>
            <source>Reveal what is held back</source>
            <translation>Mostrar o que está guardado</translation>
        </message>
        <message>
            <source>Ring the bell</source>
            <translation>Tocar o sino</translation>
        </message>
        <message>
            <source>Skip an optional step</source>
            <translation>Saltar um passo que pode saltar-se</translation>
        </message>
        <message>
            <source>Somebody comes late; with the arrows: somebody leaves, or moves</source>
            <translation>Chega alguém; com as setas: alguém sai, ou muda de lugar</translation>
        </message>
        <message>
            <source>Sound off and on</source>
            <translation>Som desligado e ligado</translation>
        </message>
        <message>
            <source>Swap the two screens</source>
            <translation>Trocar os dois ecrãs</translation>
        </message>
        <message>
            <source>Take back the last thing done</source>
            <translation>Anular a última coisa</translation>
        </message>
        <message>
            <source>The TV's picture: full screen or in a window</source>
            <translation>O ecrã da sala: a encher o ecrã ou numa janela</translation>
        </message>
        <message>
            <source>The harvest on the TV, and away</source>
            <translation>A colheita na TV, e tirá-la</translation>
        </message>
        <message>
            <source>Time out: 30 seconds of silence, then on</source>
            <translation>Pedir silêncio: 30 segundos, e depois continua</translation>
        </message>
        <message>
            <source>Who is next, where that is said: choose with the arrows and Enter</source>
            <translation>Quem vem a seguir, onde isso se diz: escolher com as setas e Enter</translation>
        </message>
    </context>
    <context>
        <name>KeysSheet</name>
        <message>
            <source>All keys</source>
            <translation>Todas as teclas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
    </context>
    <context>
        <name>LeavingSheet</name>
        <message>
            <source>End the gathering</source>
            <translation>Acabar o encontro</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Leave, and go on later</source>
            <translation>Sair e continuar depois</translation>
        </message>
        <message>
            <source>The gathering is still going on</source>
            <translation>O encontro ainda não acabou</translation>
        </message>
        <message>
            <source>You can leave now and go on from this very place the next time you start Microsol.</source>
            <translation>Podes sair agora e continuar daqui mesmo quando voltares a abrir o Microsol.</translation>
        </message>
    </context>
    <context>
        <name>Levels</name>
        <message>
            <source>A congregation</source>
            <translation>Uma comunidade</translation>
        </message>
        <message>
            <source>A crew</source>
            <translation>Uma companha</translation>
        </message>
        <message>
            <source>A network</source>
            <translation>Uma rede</translation>
        </message>
        <message>
            <source>By oneself</source>
            <translation>Uma pessoa só</translation>
        </message>
        <message>
            <source>Two people</source>
            <translation>Duas pessoas</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>%1 (read for “%2”)</source>
            <translation>%1 (em vez de «%2»)</translation>
        </message>
        <message>
            <source>%1 or longer</source>
            <translation>%1 ou mais</translation>
        </message>
        <message>
            <source>1 other form</source>
            <translation>1 outra forma</translation>
        </message>
        <message>
            <source>1 practice</source>
            <translation>1 prática</translation>
        </message>
        <message>
            <source>Arriving</source>
            <translation>Chegar</translation>
        </message>
        <message>
            <source>Being heard</source>
            <translation>Ter quem nos ouça</translation>
        </message>
        <message>
            <source>Big gatherings</source>
            <translation>Grandes encontros</translation>
        </message>
        <message>
            <source>Deciding</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Acabar</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Para %1</translation>
        </message>
        <message>
            <source>Getting unstuck</source>
            <translation>Desencalhar</translation>
        </message>
        <message>
            <source>Helping one of us</source>
            <translation>Ajudar alguém</translation>
        </message>
        <message>
            <source>Living together</source>
            <translation>Viver juntos</translation>
        </message>
        <message>
            <source>Looking back</source>
            <translation>Olhar para trás</translation>
        </message>
        <message>
            <source>Meeting each other</source>
            <translation>Conhecermo-nos</translation>
        </message>
        <message>
            <source>Off the path</source>
            <translation>Fora do caminho</translation>
        </message>
        <message>
            <source>Starting something</source>
            <translation>Começar algo</translation>
        </message>
        <message>
            <source>Thinking together</source>
            <translation>Pensar juntos</translation>
        </message>
        <message>
            <source>congregation</source>
            <translation>comunidade</translation>
        </message>
        <message>
            <source>crew</source>
            <translation>companha</translation>
        </message>
        <message>
            <source>dyad</source>
            <translation>par</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>para %1</translation>
        </message>
        <message>
            <source>for %1 to %2 people</source>
            <translation>para %1 a %2 pessoas</translation>
        </message>
        <message>
            <source>gentle</source>
            <translation>leve</translation>
        </message>
        <message>
            <source>going deep</source>
            <translation>a fundo</translation>
        </message>
        <message>
            <source>good for a first time</source>
            <translation>boa para uma primeira vez</translation>
        </message>
        <message>
            <source>good for a heavy heart</source>
            <translation>boa para um coração pesado</translation>
        </message>
        <message>
            <source>good where there is tension</source>
            <translation>boa quando há tensão</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>em %1</translation>
        </message>
        <message>
            <source>in fours</source>
            <translation>a quatro</translation>
        </message>
        <message>
            <source>in pairs</source>
            <translation>a pares</translation>
        </message>
        <message>
            <source>in threes</source>
            <translation>a três</translation>
        </message>
        <message>
            <source>lively</source>
            <translation>animada</translation>
        </message>
        <message>
            <source>network</source>
            <translation>rede</translation>
        </message>
        <message>
            <source>no practice has %1</source>
            <translation>nenhuma prática tem %1</translation>
        </message>
        <message>
            <source>nothing to prepare</source>
            <translation>sem preparar nada</translation>
        </message>
        <message>
            <source>on your feet</source>
            <translation>de pé</translation>
        </message>
        <message>
            <source>self</source>
            <translation>a sós</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>até %1</translation>
        </message>
        <message>
            <source>with a round</source>
            <translation>com uma ronda</translation>
        </message>
        <message>
            <source>with silence</source>
            <translation>com silêncio</translation>
        </message>
        <message>
            <source>with time alone</source>
            <translation>com tempo a sós</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>“%1” in the steps</source>
            <translation>«%1» nos passos</translation>
        </message>
    </context>
    <context>
        <name>LibraryHead</name>
        <message>
            <source>From notes…</source>
            <translation>A partir de apontamentos…</translation>
        </message>
        <message>
            <source>New practice</source>
            <translation>Nova prática</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Abrir um ficheiro…</translation>
        </message>
        <message>
            <source>Plan an evening</source>
            <translation>Preparar um serão</translation>
        </message>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
        <message>
            <source>Your folder</source>
            <translation>A tua pasta</translation>
        </message>
        <message>
            <source>‹ Back</source>
            <translation>‹ Voltar</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
        <message>
            <source>minutes for %1, as asked</source>
            <translation>tempos para %1, como pediste</translation>
        </message>
    </context>
    <context>
        <name>LicencePage</name>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>The licence of %1</source>
            <translation>A licença de %1</translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message numerus="yes">
            <source>%n more…</source>
            <translation>
                <numerusform>Mais 1…</numerusform>
                <numerusform>Mais %n…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookingBar</name>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>As a map</source>
            <translation>Em mapa</translation>
        </message>
        <message>
            <source>As cards</source>
            <translation>Em cartões</translation>
        </message>
        <message>
            <source>Begun lately</source>
            <translation>Começadas há pouco</translation>
        </message>
        <message>
            <source>Favourites</source>
            <translation>Favoritas</translation>
        </message>
        <message>
            <source>Find practices by words, need, people, time or how you are tonight</source>
            <translation>Procurar práticas por palavras, por aquilo para que servem, por pessoas, por tempo ou por como estão hoje</translation>
        </message>
        <message>
            <source>Find: 9 people, 75 minutes, tired…</source>
            <translation>Procurar: 9 pessoas, 75 minutos, cansados…</translation>
        </message>
        <message>
            <source>Here tonight</source>
            <translation>Hoje somos</translation>
        </message>
        <message>
            <source>How many are here</source>
            <translation>Quantos são</translation>
        </message>
        <message>
            <source>Those that ship</source>
            <translation>As do Microsol</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>As tuas</translation>
        </message>
    </context>
    <context>
        <name>LookingColumn</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, never seen yet</source>
            <translation>%1, ainda nunca cá esteve</translation>
        </message>
        <message>
            <source>%1, not since %2</source>
            <translation>%1, última vez: %2</translation>
        </message>
        <message>
            <source>A gathering</source>
            <translation>Um encontro</translation>
        </message>
        <message>
            <source>Calls to look at again</source>
            <translation>Convites a rever</translation>
        </message>
        <message>
            <source>Ends soon: %1</source>
            <translation>Acaba em breve: %1</translation>
        </message>
        <message>
            <source>In no crew yet</source>
            <translation>Ainda sem companha</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>A seguir</translation>
        </message>
        <message>
            <source>Room for one more</source>
            <translation>Cabe mais alguém</translation>
        </message>
        <message>
            <source>Seasons</source>
            <translation>Temporadas</translation>
        </message>
        <message>
            <source>Time to look back: %1</source>
            <translation>É altura de olhar para trás: %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
    </context>
    <context>
        <name>ManyPeople</name>
        <message numerus="yes">
            <source>%n more people are here now.</source>
            <translation>
                <numerusform>Está agora aqui mais %n pessoa.</numerusform>
                <numerusform>Estão agora aqui mais %n pessoas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people have left.</source>
            <translation>
                <numerusform>Saiu %n pessoa.</numerusform>
                <numerusform>Saíram %n pessoas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MapPicture</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Everything in it is in the list beside it.</source>
            <translation>Tudo o que nele está, está também na lista ao lado.</translation>
        </message>
        <message>
            <source>The map of practices, drawn</source>
            <translation>O mapa das práticas, desenhado</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>That can't be done now.</source>
            <translation>Isso agora não se pode fazer.</translation>
        </message>
        <message>
            <source>That can't be done now. Hold %1 to read why.</source>
            <translation>Isso agora não se pode fazer. Mantém %1 em baixo para ler porquê.</translation>
        </message>
        <message>
            <source>The disk does not answer. The gathering goes on, and is saved as soon as the disk is back.</source>
            <translation>O disco não responde. O encontro continua, e fica guardado assim que o disco voltar.</translation>
        </message>
        <message>
            <source>The disk is full: this gathering can't be saved. It goes on; make room, and it is saved.</source>
            <translation>O disco está cheio: este encontro não se consegue guardar. Ele continua; arranja espaço, e fica guardado.</translation>
        </message>
        <message>
            <source>The groups to come can't be made then.</source>
            <translation>Assim não se conseguem fazer os grupos que vêm a seguir.</translation>
        </message>
        <message>
            <source>The groups to come can't be made then. Hold %1 to read why.</source>
            <translation>Assim não se conseguem fazer os grupos que vêm a seguir. Mantém %1 em baixo para ler porquê.</translation>
        </message>
        <message>
            <source>The time of this step is up. Go on whenever the room is ready.</source>
            <translation>O tempo deste passo acabou. Segue quando a sala estiver pronta.</translation>
        </message>
        <message>
            <source>This gathering can't be saved here. It goes on, but do not close Microsol until it has ended.</source>
            <translation>Este encontro não se consegue guardar aqui. Ele continua, mas não feches o Microsol antes de acabar.</translation>
        </message>
    </context>
    <context>
        <name>MoreSheet</name>
        <message>
            <source>All keys</source>
            <translation>Todas as teclas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>End the gathering</source>
            <translation>Acabar o encontro</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <source>Sound off</source>
            <translation>Desligar o som</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>Ligar o som</translation>
        </message>
        <message>
            <source>Swap the two screens</source>
            <translation>Trocar os dois ecrãs</translation>
        </message>
        <message>
            <source>The TV's picture: full screen or in a window</source>
            <translation>O ecrã da sala: a encher o ecrã ou numa janela</translation>
        </message>
        <message>
            <source>This step once more, from its start</source>
            <translation>Este passo outra vez, do princípio</translation>
        </message>
    </context>
    <context>
        <name>NameDrag</name>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1 ⇄ %2</source>
            <translation>%1 ⇄ %2</translation>
        </message>
    </context>
    <context>
        <name>NeedList</name>
        <message>
            <source>Practices by what they are for</source>
            <translation>Práticas por aquilo para que servem</translation>
        </message>
    </context>
    <context>
        <name>NeedModel</name>
        <message>
            <source>%1. Favourite</source>
            <translation>%1. Favorita</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>NextCard</name>
        <message>
            <source>%1 hosts</source>
            <translation>%1 acolhe</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Begin it…</source>
            <translation>Começá-lo…</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Vê-lo</translation>
        </message>
        <message>
            <source>Next gathering: %1</source>
            <translation>Próximo encontro: %1</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Closed while the room can see this screen.</source>
            <translation>Fechado enquanto a sala vê este ecrã.</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>Para ti</translation>
        </message>
        <message>
            <source>Held back: %1</source>
            <translation>Guardado: %1</translation>
        </message>
        <message>
            <source>Hold to read</source>
            <translation>Prime para ler</translation>
        </message>
        <message>
            <source>Nothing is noted for you here.</source>
            <translation>Aqui não há notas para ti.</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Something is held back.</source>
            <translation>Há uma coisa guardada.</translation>
        </message>
        <message>
            <source>The room sees what was held back.</source>
            <translation>A sala já vê o que estava guardado.</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>A tua nota</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>A note for me</source>
            <translation>Uma nota para mim</translation>
        </message>
        <message>
            <source>A part of it</source>
            <translation>Uma parte dele</translation>
        </message>
        <message>
            <source>A step</source>
            <translation>Um passo</translation>
        </message>
        <message>
            <source>Belongs to the one above</source>
            <translation>Pertence ao de cima</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>For you</source>
            <translation>Para ti</translation>
        </message>
        <message>
            <source>Intro</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>The title</source>
            <translation>O título</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Para que serve</translation>
        </message>
    </context>
    <context>
        <name>NotesCounts</name>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n passo</numerusform>
                <numerusform>%n passos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotesField</name>
        <message>
            <source>Paste your notes here: of a meeting, out of a mail, from a wiki…</source>
            <translation>Cola aqui os teus apontamentos: de uma reunião, de um e-mail, de um wiki…</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Os teus apontamentos</translation>
        </message>
    </context>
    <context>
        <name>NotesLineForm</name>
        <message>
            <source>As it was proposed</source>
            <translation>Como foi proposto</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Quanto tempo</translation>
        </message>
        <message>
            <source>That is no time: write 5, 90 s, 15-20 min or 1 h 30 min.</source>
            <translation>Isso não é um tempo: escreve 5, 90 s, 15-20 min ou 1 h 30 min.</translation>
        </message>
        <message>
            <source>This line is</source>
            <translation>Esta linha é</translation>
        </message>
        <message>
            <source>Who is together</source>
            <translation>Quem fica com quem</translation>
        </message>
        <message>
            <source>Whose time it is</source>
            <translation>De quem é o tempo</translation>
        </message>
        <message>
            <source>a break</source>
            <translation>um intervalo</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>como está</translation>
        </message>
        <message>
            <source>each</source>
            <translation>de cada um</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>de todos</translation>
        </message>
        <message>
            <source>in silence</source>
            <translation>em silêncio</translation>
        </message>
        <message>
            <source>open</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>shared</source>
            <translation>a dividir</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>What becomes of each line</source>
            <translation>O que se faz de cada linha</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>%1, %2 for %3</source>
            <translation>%1, %2 para %3</translation>
        </message>
        <message>
            <source>1 step</source>
            <translation>1 passo</translation>
        </message>
        <message>
            <source>From notes</source>
            <translation>A partir de apontamentos</translation>
        </message>
        <message>
            <source>Make the practice</source>
            <translation>Fazer a prática</translation>
        </message>
        <message>
            <source>Open a text file</source>
            <translation>Abrir um ficheiro de texto</translation>
        </message>
        <message>
            <source>Open a text file…</source>
            <translation>Abrir ficheiro…</translation>
        </message>
        <message>
            <source>Steps and times are proposed here as soon as there are notes on the left. No word of them is lost: what is no step is the prompt of the one above it. You say what each line is, by a click or a key.</source>
            <translation>Assim que houver apontamentos à esquerda, propõem-se aqui passos e tempos. Nenhuma palavra se perde: o que não é um passo é o mote do que está acima. Dizes o que cada linha é, com um clique ou uma tecla.</translation>
        </message>
        <message>
            <source>Text files (*.txt *.md *.markdown *.html *.htm);;All files (*)</source>
            <translation>Ficheiros de texto (*.txt *.md *.markdown *.html *.htm);;Todos os ficheiros (*)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anular</translation>
        </message>
        <message>
            <source>What becomes of them</source>
            <translation>O que se faz deles</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Os teus apontamentos</translation>
        </message>
    </context>
    <context>
        <name>NothingFound</name>
        <message>
            <source>No practice is all of that. It can be found if one thing is left out:</source>
            <translation>Nenhuma prática é tudo isso. Encontra-se alguma se uma coisa ficar de fora:</translation>
        </message>
        <message>
            <source>No practice is found by that. Esc empties the field.</source>
            <translation>Não se encontra nenhuma prática com isso. Esc esvazia o campo.</translation>
        </message>
        <message>
            <source>No practices are here.</source>
            <translation>Aqui não há práticas.</translation>
        </message>
        <message>
            <source>Show all practices</source>
            <translation>Mostrar todas as práticas</translation>
        </message>
        <message>
            <source>What you have begun will be here, the last one first.</source>
            <translation>Aqui vão estar as que já começaste, a última primeiro.</translation>
        </message>
        <message>
            <source>Without “%1”: %2</source>
            <translation>Sem «%1»: %2</translation>
        </message>
        <message>
            <source>Your favourites will be here: press the star of a card, or * on the keyboard.</source>
            <translation>Aqui vão estar as tuas favoritas: carrega na estrela de um cartão, ou em * no teclado.</translation>
        </message>
        <message>
            <source>Your own practices will be here: those that you write, open or change.</source>
            <translation>Aqui vão estar as tuas práticas: as que escreves, abres ou mudas.</translation>
        </message>
    </context>
    <context>
        <name>OfferForm</name>
        <message>
            <source>%1 needs: %2</source>
            <translation>%1 precisa: %2</translation>
        </message>
        <message>
            <source>%1 offers: %2</source>
            <translation>%1 oferece: %2</translation>
        </message>
        <message>
            <source>A need</source>
            <translation>Uma necessidade</translation>
        </message>
        <message>
            <source>A new need</source>
            <translation>Uma necessidade nova</translation>
        </message>
        <message>
            <source>A new offer</source>
            <translation>Uma oferta nova</translation>
        </message>
        <message>
            <source>An offer</source>
            <translation>Uma oferta</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>Nas palavras de quem oferece ou precisa</translation>
        </message>
        <message>
            <source>Taken out: %1</source>
            <translation>Retirado: %1</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>Em que ficou</translation>
        </message>
        <message>
            <source>What is it? A few words are enough.</source>
            <translation>O que é? Bastam umas palavras.</translation>
        </message>
        <message>
            <source>What it goes for</source>
            <translation>Em troca de quê</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>Oferece ou precisa</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quem</translation>
        </message>
        <message>
            <source>Whose offer or need is it? Name somebody.</source>
            <translation>De quem é? Escreve o nome de alguém.</translation>
        </message>
    </context>
    <context>
        <name>OfferedBack</name>
        <message>
            <source>Undo</source>
            <translation>Anular</translation>
        </message>
        <message>
            <source>What was changed elsewhere has come in.</source>
            <translation>O que mudou noutro sítio já entrou.</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <source>%1 It takes the place of “%2”.</source>
            <translation>%1 Fica em vez de «%2».</translation>
        </message>
        <message>
            <source>A bell before the end</source>
            <translation>Um sino antes do fim</translation>
        </message>
        <message>
            <source>A calm screen, no digits, no sound but the bells.</source>
            <translation>Um ecrã calmo, sem números, sem som além dos sinos.</translation>
        </message>
        <message>
            <source>A pause</source>
            <translation>Uma pausa</translation>
        </message>
        <message>
            <source>A prompt for each round</source>
            <translation>Um mote para cada ronda</translation>
        </message>
        <message>
            <source>A soft bell so long before the end, or at half time.</source>
            <translation>Um sino suave um tempo antes do fim, ou a meio.</translation>
        </message>
        <message>
            <source>A time</source>
            <translation>Um tempo</translation>
        </message>
        <message>
            <source>A time for all turns</source>
            <translation>Um tempo para todas as vezes</translation>
        </message>
        <message>
            <source>Alone, in pairs, in threes: small groups at the same time.</source>
            <translation>Cada um por si, a pares, a três: pequenos grupos ao mesmo tempo.</translation>
        </message>
        <message>
            <source>An inner and an outer circle that moves on after each round.</source>
            <translation>Uma roda de dentro, e uma de fora que anda depois de cada ronda.</translation>
        </message>
        <message>
            <source>By the speaking order or the other way round, by whoever is moved, by lot.</source>
            <translation>Pela ordem dos lugares ou pela contrária, por quem quiser, à sorte.</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translation>Escolher uma</translation>
        </message>
        <message>
            <source>Choose roles</source>
            <translation>Escolher papéis</translation>
        </message>
        <message>
            <source>Everyone in the group has a turn, one after another.</source>
            <translation>Cada pessoa do grupo tem a sua vez, uma depois da outra.</translation>
        </message>
        <message>
            <source>For some sizes</source>
            <translation>Conforme quantos são</translation>
        </message>
        <message>
            <source>Go on by itself, or ring, count over quietly and wait for you.</source>
            <translation>Segue sozinho; ou toca, conta em silêncio o tempo a mais e espera por ti.</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation>Colheita</translation>
        </message>
        <message>
            <source>How it goes on</source>
            <translation>Como continua</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Quanto tempo</translation>
        </message>
        <message>
            <source>How long it takes, and whether people have turns.</source>
            <translation>Quanto tempo leva, e se há vezes.</translation>
        </message>
        <message>
            <source>It counts up quietly, and you end it.</source>
            <translation>Conta em silêncio para cima, e acabas tu.</translation>
        </message>
        <message>
            <source>Its parts are options: you pick one when it comes.</source>
            <translation>As partes são opções: escolhes uma quando chegar a altura.</translation>
        </message>
        <message>
            <source>Keep or mix</source>
            <translation>Manter ou misturar</translation>
        </message>
        <message>
            <source>Mix people anew, stay together, merge neighbours, or halve.</source>
            <translation>Misturar de novo, ficar juntos, juntar grupos vizinhos, ou dividir ao meio.</translation>
        </message>
        <message>
            <source>More time, if they want it</source>
            <translation>Mais tempo, se quiserem</translation>
        </message>
        <message>
            <source>No bell, or a soft one, instead of the usual.</source>
            <translation>Nenhum sino, ou um suave, em vez do habitual.</translation>
        </message>
        <message>
            <source>One key skips it; it is the first to go when the evening runs late.</source>
            <translation>Salta-se com uma tecla; é o primeiro a ficar de fora quando já vai tarde.</translation>
        </message>
        <message>
            <source>One stays at each table. A fishbowl and meeting everyone are here too.</source>
            <translation>Em cada mesa fica uma pessoa. O aquário e o encontro de toda a gente também estão aqui.</translation>
        </message>
        <message>
            <source>One stays, the others travel</source>
            <translation>Fica uma pessoa, as outras seguem</translation>
        </message>
        <message>
            <source>Only sometimes</source>
            <translation>Só às vezes</translation>
        </message>
        <message>
            <source>Only when so many people are present.</source>
            <translation>Só com um certo número de pessoas.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Sem limite</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Pode saltar-se</translation>
        </message>
        <message>
            <source>Order of turns</source>
            <translation>Ordem das vezes</translation>
        </message>
        <message>
            <source>Other bells</source>
            <translation>Outros sinos</translation>
        </message>
        <message>
            <source>Pace and bells</source>
            <translation>Andamento e sinos</translation>
        </message>
        <message>
            <source>Quiet and pauses</source>
            <translation>Silêncio e pausas</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Rondas</translation>
        </message>
        <message>
            <source>Short lines that you may note down, free or under heads.</source>
            <translation>Linhas curtas que podes apontar, soltas ou por títulos.</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>Em silêncio</translation>
        </message>
        <message>
            <source>So long in all; a range may shrink when the evening runs late.</source>
            <translation>Um tempo ao todo; se for de tanto a tanto, pode encurtar quando já vai tarde.</translation>
        </message>
        <message>
            <source>So often, until you say it is enough, or until a time is up.</source>
            <translation>Um número de vezes, até dizeres que chega, ou até um tempo acabar.</translation>
        </message>
        <message>
            <source>Somebody in the room, or in each group, takes this role from here on.</source>
            <translation>Alguém na sala, ou em cada grupo, tem este papel daqui em diante.</translation>
        </message>
        <message>
            <source>The first list of the prompt comes item by item, in order or by lot.</source>
            <translation>A primeira lista do mote vem ponto a ponto, por ordem ou à sorte.</translation>
        </message>
        <message>
            <source>The stage says who may speak, or who stays silent.</source>
            <translation>O ecrã da sala diz quem fala, ou quem só ouve.</translation>
        </message>
        <message>
            <source>The whole time, divided by those who have a turn.</source>
            <translation>O tempo todo, a dividir por quem tem vez.</translation>
        </message>
        <message>
            <source>Those who hold these roles have no turn.</source>
            <translation>Quem tem estes papéis não tem vez.</translation>
        </message>
        <message>
            <source>Time to change seats with the groups on the screen, to settle, or to rest.</source>
            <translation>Tempo para mudar de lugar com os grupos no ecrã, para assentar, ou para descansar.</translation>
        </message>
        <message>
            <source>Turns</source>
            <translation>À vez</translation>
        </message>
        <message>
            <source>Two circles</source>
            <translation>Duas rodas</translation>
        </message>
        <message>
            <source>Two circles, a fishbowl, tables that travel, everyone meeting everyone.</source>
            <translation>Duas rodas, um aquário, mesas por onde se passa, toda a gente a encontrar-se.</translation>
        </message>
        <message>
            <source>Until a time of day</source>
            <translation>Até uma certa hora</translation>
        </message>
        <message>
            <source>What is left until then by the clock on the wall.</source>
            <translation>O que falta até lá pelo relógio da parede.</translation>
        </message>
        <message>
            <source>What is noted down</source>
            <translation>O que se aponta</translation>
        </message>
        <message>
            <source>When the time is up</source>
            <translation>Quando o tempo acaba</translation>
        </message>
        <message>
            <source>When the time is up you may grant these, each once.</source>
            <translation>Quando o tempo acaba podes dar mais estes, cada um uma vez.</translation>
        </message>
        <message>
            <source>Who has no turn</source>
            <translation>Quem não tem vez</translation>
        </message>
        <message>
            <source>Who is together</source>
            <translation>Quem fica com quem</translation>
        </message>
        <message>
            <source>Who may speak</source>
            <translation>Quem tem a palavra</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Quem fala</translation>
        </message>
    </context>
    <context>
        <name>OffersCard</name>
        <message>
            <source>%1 needs: %2</source>
            <translation>%1 precisa: %2</translation>
        </message>
        <message>
            <source>%1 offers: %2</source>
            <translation>%1 oferece: %2</translation>
        </message>
        <message>
            <source>Kept: %1</source>
            <translation>Ficou guardado: %1</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Precisa</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Oferece</translation>
        </message>
        <message>
            <source>Offers and needs</source>
            <translation>Ofertas e necessidades</translation>
        </message>
        <message>
            <source>Taken out: %1</source>
            <translation>Retirado: %1</translation>
        </message>
        <message>
            <source>What they need</source>
            <translation>De que precisa</translation>
        </message>
        <message>
            <source>What they offer</source>
            <translation>O que oferece</translation>
        </message>
    </context>
    <context>
        <name>OffersPage</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 e %2</translation>
        </message>
        <message>
            <source>%1 and %2 were in touch today.</source>
            <translation>%1 e %2 deram notícias hoje.</translation>
        </message>
        <message>
            <source>%1 is steward of %2</source>
            <translation>%1 cuida de %2</translation>
        </message>
        <message>
            <source>%1 needs it</source>
            <translation>%1 precisa</translation>
        </message>
        <message>
            <source>%1 offers it</source>
            <translation>%1 oferece</translation>
        </message>
        <message>
            <source>Also the closed ones</source>
            <translation>Também os fechados</translation>
        </message>
        <message>
            <source>Also what was met or withdrawn</source>
            <translation>Também o que já se encontrou ou se retirou</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Convites</translation>
        </message>
        <message>
            <source>Find: a garden, somebody's name…</source>
            <translation>Procurar: uma horta, o nome de alguém…</translation>
        </message>
        <message>
            <source>Find: bread, a ladder, somebody's name…</source>
            <translation>Procurar: pão, um escadote, o nome de alguém…</translation>
        </message>
        <message>
            <source>Find: somebody's name…</source>
            <translation>Procurar: o nome de alguém…</translation>
        </message>
        <message>
            <source>New call</source>
            <translation>Convite novo</translation>
        </message>
        <message>
            <source>New need</source>
            <translation>Necessidade nova</translation>
        </message>
        <message>
            <source>New offer</source>
            <translation>Oferta nova</translation>
        </message>
        <message>
            <source>New tie</source>
            <translation>Laço novo</translation>
        </message>
        <message>
            <source>Offers and calls</source>
            <translation>Ofertas e convites</translation>
        </message>
        <message>
            <source>Offers and needs</source>
            <translation>Ofertas e necessidades</translation>
        </message>
        <message>
            <source>Projects that somebody called for at a gathering, and who said that they would support them.</source>
            <translation>Projetos para que alguém convidou num encontro, e quem disse que apoiava.</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Laços</translation>
        </message>
        <message>
            <source>What people offer and need, in their words: a gift, in exchange, or paid.</source>
            <translation>O que as pessoas oferecem e precisam, nas palavras delas: dado, trocado ou pago.</translation>
        </message>
        <message>
            <source>Who looks after whom as steward, and friends who want to keep in touch; who is due comes first.</source>
            <translation>Quem cuida de quem, e amizades que querem manter contacto; primeiro quem já devia ter dado notícias.</translation>
        </message>
        <message>
            <source>called by %1</source>
            <translation>convida: %1</translation>
        </message>
        <message>
            <source>due since %1</source>
            <translation>à espera desde %1</translation>
        </message>
        <message>
            <source>look again %1</source>
            <translation>voltar a olhar: %1</translation>
        </message>
        <message>
            <source>next %1</source>
            <translation>a seguir: %1</translation>
        </message>
    </context>
    <context>
        <name>OffersRow</name>
        <message>
            <source>%1, Enter</source>
            <translation>%1, Enter</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>De volta: %1</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Escolhe</translation>
        </message>
        <message>
            <source>Enough</source>
            <translation>Já chega</translation>
        </message>
        <message>
            <source>Enough: end here</source>
            <translation>Já chega: acabar aqui</translation>
        </message>
        <message>
            <source>Enough: on to %1</source>
            <translation>Já chega: passar a %1</translation>
        </message>
        <message>
            <source>Go on with the turns</source>
            <translation>Continuar as vezes</translation>
        </message>
        <message>
            <source>Grant %1 more</source>
            <translation>Dar mais %1</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>Mais uma vez</translation>
        </message>
    </context>
    <context>
        <name>Often</name>
        <message numerus="yes">
            <source>%n people support it</source>
            <translation>
                <numerusform>%n pessoa apoia</numerusform>
                <numerusform>%n pessoas apoiam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n months</source>
            <translation>
                <numerusform>De %n em %n mês</numerusform>
                <numerusform>De %n em %n meses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OneOffer</name>
        <message>
            <source>%1: %2 instead of %3</source>
            <translation>%1: %2 em vez de %3</translation>
        </message>
        <message>
            <source>It took as long as “%1” says: there is nothing to change.</source>
            <translation>Levou o tempo que «%1» diz: não há nada a mudar.</translation>
        </message>
        <message>
            <source>Make these the practice’s times</source>
            <translation>Ficar com estes tempos na prática</translation>
        </message>
        <message>
            <source>Make these the times of “%1”</source>
            <translation>Ficar com estes tempos em «%1»</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Passo %1</translation>
        </message>
        <message>
            <source>This tells nothing of the times that “%1” says itself.</source>
            <translation>Isto não diz nada sobre os tempos da própria prática «%1».</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anular</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>e mais %1</translation>
        </message>
        <message>
            <source>“%1” could say what it took, in a copy of your own:</source>
            <translation>«%1» podia dizer o tempo que levou, numa cópia tua:</translation>
        </message>
        <message>
            <source>“%1” could say what it took:</source>
            <translation>«%1» podia dizer o tempo que levou:</translation>
        </message>
        <message>
            <source>“%1” has been changed since: its earlier versions are in the editor, under “More”.</source>
            <translation>«%1» mudou entretanto: as versões anteriores estão na página onde se muda a prática, em «Mais».</translation>
        </message>
        <message>
            <source>“%1” has other steps by now than those that ran: its times stay as they are.</source>
            <translation>«%1» tem agora passos diferentes dos que correram: os tempos ficam como estão.</translation>
        </message>
        <message>
            <source>“%1” has these times now:</source>
            <translation>«%1» tem agora estes tempos:</translation>
        </message>
        <message>
            <source>“%1” is a copy of your own now, and has these times:</source>
            <translation>«%1» é agora uma cópia tua, com estes tempos:</translation>
        </message>
    </context>
    <context>
        <name>OutlineCard</name>
        <message>
            <source>%1 and more: some of it is as long as you like</source>
            <translation>%1 ou mais: uma parte dura o que quiserem</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Cerca de %1</translation>
        </message>
        <message>
            <source>About %1, and until %2</source>
            <translation>Cerca de %1, e até às %2</translation>
        </message>
        <message>
            <source>As long as you like</source>
            <translation>O tempo que quiserem</translation>
        </message>
        <message>
            <source>Change this practice</source>
            <translation>Mudar esta prática</translation>
        </message>
        <message>
            <source>Made for %1.</source>
            <translation>Feita para %1.</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Até às %1</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>e mais %1</translation>
        </message>
        <message>
            <source>took %1</source>
            <translation>levou %1</translation>
        </message>
    </context>
    <context>
        <name>PageHead</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ Voltar</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>%1 and more for %2</source>
            <translation>%1 ou mais para %2</translation>
        </message>
        <message>
            <source>%1 or more people</source>
            <translation>%1 ou mais pessoas</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1 pessoas</translation>
        </message>
        <message>
            <source>%1–%2 people</source>
            <translation>%1–%2 pessoas</translation>
        </message>
        <message>
            <source>Changes: %1</source>
            <translation>Mudanças: %1</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fim</translation>
        </message>
        <message>
            <source>For you alone</source>
            <translation>Só para ti</translation>
        </message>
        <message>
            <source>From: %1</source>
            <translation>Fonte: %1</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Guardado para depois</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licença: %1</translation>
        </message>
        <message>
            <source>Picture: %1</source>
            <translation>Imagem: %1</translation>
        </message>
        <message>
            <source>Roles: %1</source>
            <translation>Papéis: %1</translation>
        </message>
        <message>
            <source>What to bring: %1</source>
            <translation>O que levar: %1</translation>
        </message>
        <message>
            <source>about %1 for %2</source>
            <translation>cerca de %1 para %2</translation>
        </message>
        <message>
            <source>not for %1</source>
            <translation>não é para %1</translation>
        </message>
    </context>
    <context>
        <name>Parts</name>
        <message numerus="yes">
            <source>%n parts</source>
            <translation>
                <numerusform>%n parte</numerusform>
                <numerusform>%n partes</numerusform>
            </translation>
        </message>
        <message>
            <source>1 part</source>
            <translation>1 parte</translation>
        </message>
    </context>
    <context>
        <name>PeopleFoot</name>
        <message>
            <source>A group of their own</source>
            <translation>Um grupo à parte</translation>
        </message>
        <message>
            <source>By lot</source>
            <translation>À sorte</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Sai</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ninguém</translation>
        </message>
        <message>
            <source>Only watches</source>
            <translation>Só assiste</translation>
        </message>
        <message>
            <source>Other name…</source>
            <translation>Outro nome…</translation>
        </message>
        <message>
            <source>Somebody comes…</source>
            <translation>Chega alguém…</translation>
        </message>
        <message>
            <source>Takes turns again</source>
            <translation>Volta a ter vez</translation>
        </message>
        <message>
            <source>Watches, or takes turns</source>
            <translation>Assiste, ou tem vez</translation>
        </message>
        <message>
            <source>What is %1 called?</source>
            <translation>Como se chama %1?</translation>
        </message>
        <message>
            <source>Who comes? Several with commas; nothing for a number.</source>
            <translation>Quem chega? Vários com vírgulas; nada para um número.</translation>
        </message>
    </context>
    <context>
        <name>PeopleList</name>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
    </context>
    <context>
        <name>PeopleModel</name>
        <message>
            <source>Child</source>
            <translation>Criança</translation>
        </message>
        <message>
            <source>Child of %1</source>
            <translation>Criança ao cuidado de %1</translation>
        </message>
        <message>
            <source>Needs: %1</source>
            <translation>Precisa: %1</translation>
        </message>
        <message>
            <source>Offers: %1</source>
            <translation>Oferece: %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>%1 is in your list of people now.</source>
            <translation>%1 está agora na tua lista de pessoas.</translation>
        </message>
        <message>
            <source>Bring in…</source>
            <translation>Trazer para aqui…</translation>
        </message>
        <message>
            <source>Find people by name, circle, place, language or what they offer</source>
            <translation>Procurar pessoas pelo nome, círculo, lugar, língua ou pelo que oferecem</translation>
        </message>
        <message>
            <source>Find: a name, a circle, a place, a language, bread…</source>
            <translation>Procurar: um nome, um círculo, um lugar, uma língua, pão…</translation>
        </message>
        <message>
            <source>Finding the people</source>
            <translation>Encontrar as pessoas</translation>
        </message>
        <message>
            <source>Give out…</source>
            <translation>Levar daqui…</translation>
        </message>
        <message>
            <source>Households and places</source>
            <translation>Casas e lugares</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Nova pessoa</translation>
        </message>
        <message>
            <source>Nobody is found by that. Esc shows everybody again.</source>
            <translation>Assim não se encontra ninguém. Esc mostra de novo toda a gente.</translation>
        </message>
        <message>
            <source>Nobody is here yet. A name is enough: how to reach them, their languages and their circles can be written down whenever you like. All of it stays on this computer.</source>
            <translation>Ainda não está cá ninguém. Basta um nome: os contactos, as línguas e os círculos escrevem-se quando quiseres. Tudo fica neste computador.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>The first person</source>
            <translation>A primeira pessoa</translation>
        </message>
        <message>
            <source>The name they like</source>
            <translation>O nome de que a pessoa gosta</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Dar as boas-vindas</translation>
        </message>
        <message>
            <source>Welcome “%1” as somebody new</source>
            <translation>Dar as boas-vindas a «%1»</translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message>
            <source>Choose one</source>
            <translation>Escolhe uma pessoa</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>Na sala</translation>
        </message>
        <message>
            <source>Who is next?</source>
            <translation>Quem vem a seguir?</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Who “%1” is can't be told. Choose one of those below the line, or write the whole name.</source>
            <translation>Não se percebe quem é «%1». Escolhe uma das pessoas por baixo da linha, ou escreve o nome todo.</translation>
        </message>
    </context>
    <context>
        <name>PersonChoice</name>
        <message>
            <source>Not %1 but somebody else</source>
            <translation>Não é %1, é outra pessoa</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Outra pessoa</translation>
        </message>
    </context>
    <context>
        <name>PersonField</name>
        <message>
            <source>Somebody new: %1</source>
            <translation>Pessoa nova: %1</translation>
        </message>
    </context>
    <context>
        <name>PersonKept</name>
        <message>
            <source>Everything that is kept</source>
            <translation>Tudo o que se guarda</translation>
        </message>
        <message>
            <source>Everything that is kept on this person</source>
            <translation>Tudo o que se guarda sobre esta pessoa</translation>
        </message>
        <message>
            <source>From whom they are kept apart is not on the page: it would tell of somebody else. Whether you tell them is yours to decide.</source>
            <translation>Na página não está com quem não fica no mesmo grupo: isso falaria de outra pessoa. Se lho dizes ou não, decides tu.</translation>
        </message>
        <message>
            <source>No trace of them stays in anything that Microsol keeps. First save what is theirs, above, or ask whether they want it: afterwards nobody can.</source>
            <translation>Não fica rasto desta pessoa em nada do que o Microsol guarda. Guarda primeiro o que é dela, acima, ou pergunta se o quer: depois já ninguém pode.</translation>
        </message>
        <message>
            <source>Remove %1 for good…</source>
            <translation>Apagar %1 de vez…</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Apagar de vez</translation>
        </message>
        <message>
            <source>Save it for them…</source>
            <translation>Guardar para lhe dar…</translation>
        </message>
        <message>
            <source>They want no copy</source>
            <translation>Não quer cópia</translation>
        </message>
        <message>
            <source>This is what they would read. Saved, it is a page of text, and beside it the same as JSON for programs: give them both.</source>
            <translation>É isto que a pessoa leria. Guardado, é uma página de texto e, ao lado, o mesmo em JSON para programas: dá-lhe os dois.</translation>
        </message>
    </context>
    <context>
        <name>PersonPage</name>
        <message>
            <source>%1 is no longer in your list of people.</source>
            <translation>%1 já não está na tua lista de pessoas.</translation>
        </message>
        <message>
            <source>All that is kept of them</source>
            <translation>Tudo o que se guarda sobre esta pessoa</translation>
        </message>
        <message>
            <source>Put in by mistake</source>
            <translation>Entrou por engano</translation>
        </message>
        <message>
            <source>Take this person out of the list; Undo brings them back</source>
            <translation>Tirar esta pessoa da lista; Anular volta a pô-la</translation>
        </message>
        <message>
            <source>This person is no longer here. Undo brings them back.</source>
            <translation>Esta pessoa já não está aqui. Anular volta a pô-la.</translation>
        </message>
    </context>
    <context>
        <name>PictureChoice</name>
        <message>
            <source>Choose a picture</source>
            <translation>Escolher uma imagem</translation>
        </message>
        <message>
            <source>Pictures (%1)</source>
            <translation>Imagens (%1)</translation>
        </message>
    </context>
    <context>
        <name>PlaceButton</name>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>↑ ↓</source>
            <translation>↑ ↓</translation>
        </message>
    </context>
    <context>
        <name>PlacePage</name>
        <message>
            <source>%1 is called %2 now.</source>
            <translation>%1 chama-se agora %2.</translation>
        </message>
        <message>
            <source>%1 is no longer one of your places.</source>
            <translation>%1 já não é um dos teus lugares.</translation>
        </message>
        <message>
            <source>%1 lives at %2.</source>
            <translation>%1 mora em %2.</translation>
        </message>
        <message>
            <source>%1: who opens it is kept.</source>
            <translation>%1: ficou guardado quem abre a porta.</translation>
        </message>
        <message>
            <source>Circles that meet here</source>
            <translation>Círculos que se encontram aqui</translation>
        </message>
        <message>
            <source>Every place here has a name. Any will do: the red house, the hall.</source>
            <translation>Aqui todos os lugares têm um nome. Qualquer um serve: a casa vermelha, o salão.</translation>
        </message>
        <message>
            <source>How many can sit</source>
            <translation>Quantas pessoas se podem sentar</translation>
        </message>
        <message>
            <source>How many can sit at %1 is kept.</source>
            <translation>Ficou guardado quantas pessoas se podem sentar em %1.</translation>
        </message>
        <message>
            <source>Nobody has looked yet</source>
            <translation>Ainda ninguém viu</translation>
        </message>
        <message>
            <source>Nobody is known who opens %1.</source>
            <translation>Não se sabe quem abre a porta de %1.</translation>
        </message>
        <message>
            <source>None yet: a circle’s own page says where it meets.</source>
            <translation>Ainda nenhum: a página de cada círculo diz onde ele se encontra.</translation>
        </message>
        <message>
            <source>One gets in without steps</source>
            <translation>Entra-se sem degraus</translation>
        </message>
        <message>
            <source>Put in by mistake</source>
            <translation>Entrou por engano</translation>
        </message>
        <message>
            <source>Somebody who lives here</source>
            <translation>Alguém que mora aqui</translation>
        </message>
        <message>
            <source>The address of %1 is kept.</source>
            <translation>A morada de %1 está guardada.</translation>
        </message>
        <message>
            <source>There are steps</source>
            <translation>Há degraus</translation>
        </message>
        <message>
            <source>This place is no longer here. Undo brings it back.</source>
            <translation>Este lugar já não está aqui. Anular volta a pô-lo.</translation>
        </message>
        <message>
            <source>What it is called</source>
            <translation>Como se chama</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Onde fica</translation>
        </message>
        <message>
            <source>Whether %1 has steps is kept.</source>
            <translation>Ficou guardado se %1 tem degraus.</translation>
        </message>
        <message>
            <source>Who lives here</source>
            <translation>Quem mora aqui</translation>
        </message>
        <message>
            <source>Who opens it</source>
            <translation>Quem abre a porta</translation>
        </message>
        <message>
            <source>Who “%1” is can't be told. Choose one of those below the line, or write the whole name.</source>
            <translation>Não se percebe quem é «%1». Escolhe uma das pessoas por baixo da linha, ou escreve o nome todo.</translation>
        </message>
        <message>
            <source>Without steps?</source>
            <translation>Sem degraus?</translation>
        </message>
        <message>
            <source>“%1” is no number of seats. Write figures alone, as 12.</source>
            <translation>«%1» não diz quantas pessoas se sentam. Escreve só algarismos, como 12.</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Attic</source>
            <translation>Sótão</translation>
        </message>
        <message>
            <source>Bakery</source>
            <translation>Padaria</translation>
        </message>
        <message>
            <source>Barn</source>
            <translation>Celeiro</translation>
        </message>
        <message>
            <source>Beach</source>
            <translation>Areal</translation>
        </message>
        <message>
            <source>Boathouse</source>
            <translation>Varadouro</translation>
        </message>
        <message>
            <source>Bridge</source>
            <translation>Ponte</translation>
        </message>
        <message>
            <source>Cabin</source>
            <translation>Cabana</translation>
        </message>
        <message>
            <source>Castle</source>
            <translation>Castelo</translation>
        </message>
        <message>
            <source>Cellar</source>
            <translation>Adega</translation>
        </message>
        <message>
            <source>Chapel</source>
            <translation>Capela</translation>
        </message>
        <message>
            <source>Cliff</source>
            <translation>Falésia</translation>
        </message>
        <message>
            <source>Courtyard</source>
            <translation>Pátio</translation>
        </message>
        <message>
            <source>Cove</source>
            <translation>Enseada</translation>
        </message>
        <message>
            <source>Crater</source>
            <translation>Caldeira</translation>
        </message>
        <message>
            <source>Dunes</source>
            <translation>Dunas</translation>
        </message>
        <message>
            <source>Ferry</source>
            <translation>Lancha</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Seara</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>Mata</translation>
        </message>
        <message>
            <source>Fountain</source>
            <translation>Chafariz</translation>
        </message>
        <message>
            <source>Garden</source>
            <translation>Jardim</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>Cancela</translation>
        </message>
        <message>
            <source>Glade</source>
            <translation>Clareira</translation>
        </message>
        <message>
            <source>Grove</source>
            <translation>Arvoredo</translation>
        </message>
        <message>
            <source>Harbour</source>
            <translation>Porto</translation>
        </message>
        <message>
            <source>Hearth</source>
            <translation>Lareira</translation>
        </message>
        <message>
            <source>Hut</source>
            <translation>Refúgio</translation>
        </message>
        <message>
            <source>Inn</source>
            <translation>Estalagem</translation>
        </message>
        <message>
            <source>Island</source>
            <translation>Ilha</translation>
        </message>
        <message>
            <source>Kiln</source>
            <translation>Forno</translation>
        </message>
        <message>
            <source>Kitchen</source>
            <translation>Cozinha</translation>
        </message>
        <message>
            <source>Lagoon</source>
            <translation>Lagoa</translation>
        </message>
        <message>
            <source>Lake</source>
            <translation>Ribeira</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Biblioteca</translation>
        </message>
        <message>
            <source>Lighthouse</source>
            <translation>Farol</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Mercado</translation>
        </message>
        <message>
            <source>Meadow</source>
            <translation>Prado</translation>
        </message>
        <message>
            <source>Mill</source>
            <translation>Azenha</translation>
        </message>
        <message>
            <source>Oasis</source>
            <translation>Oásis</translation>
        </message>
        <message>
            <source>Observatory</source>
            <translation>Observatório</translation>
        </message>
        <message>
            <source>Orchard</source>
            <translation>Pomar</translation>
        </message>
        <message>
            <source>Pier</source>
            <translation>Cais</translation>
        </message>
        <message>
            <source>Plaza</source>
            <translation>Praça</translation>
        </message>
        <message>
            <source>Pond</source>
            <translation>Tanque</translation>
        </message>
        <message>
            <source>Quarry</source>
            <translation>Pedreira</translation>
        </message>
        <message>
            <source>Reef</source>
            <translation>Recife</translation>
        </message>
        <message>
            <source>River</source>
            <translation>Rio</translation>
        </message>
        <message>
            <source>Smithy</source>
            <translation>Forja</translation>
        </message>
        <message>
            <source>Spring</source>
            <translation>Nascente</translation>
        </message>
        <message>
            <source>Stable</source>
            <translation>Estábulo</translation>
        </message>
        <message>
            <source>Summit</source>
            <translation>Cume</translation>
        </message>
        <message>
            <source>Terrace</source>
            <translation>Terraço</translation>
        </message>
        <message>
            <source>Theatre</source>
            <translation>Teatro</translation>
        </message>
        <message>
            <source>Tower</source>
            <translation>Torre</translation>
        </message>
        <message>
            <source>Valley</source>
            <translation>Vale</translation>
        </message>
        <message>
            <source>Veranda</source>
            <translation>Varanda</translation>
        </message>
        <message>
            <source>Vineyard</source>
            <translation>Vinha</translation>
        </message>
        <message>
            <source>Waterfall</source>
            <translation>Cascata</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Poço</translation>
        </message>
        <message>
            <source>Windmill</source>
            <translation>Moinho</translation>
        </message>
        <message>
            <source>Workshop</source>
            <translation>Oficina</translation>
        </message>
    </context>
    <context>
        <name>PlacesPage</name>
        <message>
            <source>%1 is one of your places now.</source>
            <translation>%1 é agora um dos teus lugares.</translation>
        </message>
        <message>
            <source>A house where people live, a hall, a garden: how many can sit there, whether there are steps, who opens it, and which circles meet there.</source>
            <translation>Uma casa onde mora gente, um salão, um jardim: quantas pessoas lá se sentam, se há degraus, quem abre a porta e que círculos lá se encontram.</translation>
        </message>
        <message>
            <source>Another house or place</source>
            <translation>Outra casa ou lugar</translation>
        </message>
        <message>
            <source>Households and places</source>
            <translation>Casas e lugares</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>PracticeChoice</name>
        <message>
            <source>A word of its title, or what it is for</source>
            <translation>Uma palavra do título, ou para que serve</translation>
        </message>
        <message>
            <source>Insert a practice</source>
            <translation>Inserir uma prática</translation>
        </message>
        <message>
            <source>Insert it</source>
            <translation>Inserir</translation>
        </message>
        <message>
            <source>Its steps come in here as its own file has them. Change them there, and they change here too.</source>
            <translation>Os passos dela entram aqui tal como estão no ficheiro dela. Se os mudares lá, mudam também aqui.</translation>
        </message>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
        <message>
            <source>There is no practice with these words.</source>
            <translation>Não há nenhuma prática com estas palavras.</translation>
        </message>
        <message>
            <source>Which practice</source>
            <translation>Que prática</translation>
        </message>
    </context>
    <context>
        <name>PracticeField</name>
        <message>
            <source>The practice as text</source>
            <translation>A prática em texto</translation>
        </message>
    </context>
    <context>
        <name>PracticeList</name>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
    </context>
    <context>
        <name>PracticeModel</name>
        <message>
            <source>yours</source>
            <translation>tua</translation>
        </message>
        <message>
            <source>yours, in place of the one that ships</source>
            <translation>tua, em vez da que vem com o Microsol</translation>
        </message>
    </context>
    <context>
        <name>PracticeSearch</name>
        <message>
            <source>Find a practice by its name or by what it is for</source>
            <translation>Procurar uma prática pelo nome ou por aquilo para que serve</translation>
        </message>
        <message>
            <source>Find: troika, listening, 9 people, 75 minutes…</source>
            <translation>Procurar: troika, ouvir, 9 pessoas, 75 minutos…</translation>
        </message>
        <message numerus="yes">
            <source>Only for %n people</source>
            <translation>
                <numerusform>Só para %n pessoa</numerusform>
                <numerusform>Só para %n pessoas</numerusform>
            </translation>
        </message>
        <message>
            <source>Only for 1 person</source>
            <translation>Só para 1 pessoa</translation>
        </message>
    </context>
    <context>
        <name>PracticesColumn</name>
        <message>
            <source>A break</source>
            <translation>Um intervalo</translation>
        </message>
        <message>
            <source>A moment of silence</source>
            <translation>Um momento de silêncio</translation>
        </message>
        <message>
            <source>Add a break</source>
            <translation>Juntar um intervalo</translation>
        </message>
        <message>
            <source>Add a moment of silence</source>
            <translation>Juntar um momento de silêncio</translation>
        </message>
        <message>
            <source>Add something of your own</source>
            <translation>Juntar uma coisa vossa</translation>
        </message>
        <message>
            <source>Find a practice for the evening</source>
            <translation>Procurar uma prática para o serão</translation>
        </message>
        <message>
            <source>Find: check-in, being heard, 20 min…</source>
            <translation>Procurar: chegada, ter quem nos ouça, 20 min…</translation>
        </message>
        <message>
            <source>Practices</source>
            <translation>Práticas</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Outra coisa</translation>
        </message>
        <message>
            <source>There is no practice with these words.</source>
            <translation>Não há nenhuma prática com estas palavras.</translation>
        </message>
    </context>
    <context>
        <name>PracticesDoor</name>
        <message>
            <source>An evening</source>
            <translation>Um serão</translation>
        </message>
        <message>
            <source>As an evening…</source>
            <translation>Como um serão…</translation>
        </message>
        <message>
            <source>Earlier versions…</source>
            <translation>Versões anteriores…</translation>
        </message>
        <message>
            <source>From notes</source>
            <translation>A partir de apontamentos</translation>
        </message>
        <message>
            <source>Making a practice of notes</source>
            <translation>fazer uma prática a partir de apontamentos</translation>
        </message>
        <message>
            <source>New practice</source>
            <translation>Nova prática</translation>
        </message>
        <message>
            <source>Share…</source>
            <translation>Partilhar…</translation>
        </message>
    </context>
    <context>
        <name>PromiseSheet</name>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>It is past %1 already. Write a time that is still to come.</source>
            <translation>Já passa das %1. Escreve uma hora que ainda venha.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Deixar como está</translation>
        </message>
        <message>
            <source>Promise it</source>
            <translation>Prometer</translation>
        </message>
        <message>
            <source>The promised end</source>
            <translation>O fim prometido</translation>
        </message>
        <message>
            <source>Then the console says how far ahead or behind you are, and F makes a plan that fits.</source>
            <translation>Assim a mesa diz quanto tempo tens de folga ou a mais, e F faz um plano que cabe.</translation>
        </message>
        <message>
            <source>When did you promise to end?</source>
            <translation>A que horas prometeste acabar?</translation>
        </message>
        <message>
            <source>Write a time of day, such as %1.</source>
            <translation>Escreve uma hora, por exemplo %1.</translation>
        </message>
    </context>
    <context>
        <name>PromptCard</name>
        <message>
            <source>As long as nothing is typed, this question is shown.</source>
            <translation>Enquanto não escreveres nada, aparece esta pergunta.</translation>
        </message>
        <message>
            <source>Just a prompt and a timer</source>
            <translation>Só um mote e um relógio</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Show it on the TV</source>
            <translation>Mostrar na TV</translation>
        </message>
        <message>
            <source>The sentence for the room</source>
            <translation>A frase para a sala</translation>
        </message>
        <message>
            <source>What is alive in you right now?</source>
            <translation>O que está vivo em ti agora?</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
    </context>
    <context>
        <name>ReachCard</name>
        <message>
            <source>A number, an address</source>
            <translation>Um número, uma morada</translation>
        </message>
        <message>
            <source>How to reach %1 is kept.</source>
            <translation>Ficaram guardados os contactos de %1.</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Contactos</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>RecordRoom</name>
        <message>
            <source>Circles</source>
            <translation>Círculos</translation>
        </message>
        <message>
            <source>Gatherings</source>
            <translation>Encontros</translation>
        </message>
        <message>
            <source>Offers and calls</source>
            <translation>Ofertas e convites</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Pessoas</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Anulado.</translation>
        </message>
        <message>
            <source>The island</source>
            <translation>A ilha</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>O que se guarda</translation>
        </message>
    </context>
    <context>
        <name>RemovingSheet</name>
        <message>
            <source>%1, their child, goes too</source>
            <translation>%1, a criança a seu cargo, também</translation>
        </message>
        <message>
            <source>It can't be undone, and nothing that you did before can be taken back afterwards either.</source>
            <translation>Não se pode voltar atrás, nem depois anular o que fizeste antes.</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Não apagar</translation>
        </message>
        <message>
            <source>Microsol can't reach what is elsewhere. Think of:</source>
            <translation>Ao que está noutros sítios, o Microsol não chega. Lembra-te de:</translation>
        </message>
        <message>
            <source>Remove %1 for good?</source>
            <translation>Apagar %1 de vez?</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Apagar de vez</translation>
        </message>
        <message>
            <source>Removing: file %1 of %2…</source>
            <translation>A apagar: ficheiro %1 de %2…</translation>
        </message>
        <message>
            <source>Somebody else has the same name: tick it only if all of these words mean this person.</source>
            <translation>Há outra pessoa com o mesmo nome: marca só se todas estas palavras falarem desta.</translation>
        </message>
        <message>
            <source>This goes, out of the record, out of what was brought in, and out of Microsol's own copies:</source>
            <translation>Desaparece isto, do registo, do que foi trazido e das cópias do próprio Microsol:</translation>
        </message>
        <message>
            <source>Words of your own name them:</source>
            <translation>Há palavras tuas com o nome desta pessoa:</translation>
        </message>
        <message>
            <source>Write “%1” there instead</source>
            <translation>Escrever aí «%1» em vez do nome</translation>
        </message>
        <message>
            <source>a first name alone, or another name for them, in words of your own</source>
            <translation>só o primeiro nome, ou outro nome, em palavras tuas</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e mais uma</numerusform>
                <numerusform>e mais %n</numerusform>
            </translation>
        </message>
        <message>
            <source>bundles and files that you gave to others or saved elsewhere, the one for them too</source>
            <translation>círculos e ficheiros que deste a outras pessoas ou guardaste noutro sítio, e o que lhe deste</translation>
        </message>
        <message>
            <source>copies of your whole computer, on a disk or in a cloud</source>
            <translation>cópias de todo o computador, num disco ou na nuvem</translation>
        </message>
        <message>
            <source>from whom they are kept apart</source>
            <translation>com quem não fica no mesmo grupo</translation>
        </message>
        <message>
            <source>in which circles they are and were</source>
            <translation>em que círculos está e esteve</translation>
        </message>
        <message>
            <source>paper, and what other hosts keep: tell them</source>
            <translation>papel, e o que outras pessoas que acolhem guardam: avisa-as</translation>
        </message>
        <message>
            <source>somebody</source>
            <translation>alguém</translation>
        </message>
        <message>
            <source>that they called or support something; the calls stay</source>
            <translation>que lançou ou apoia um convite; os convites ficam</translation>
        </message>
        <message>
            <source>that they were at gatherings, and with whom they sat; how many came stays</source>
            <translation>que esteve em encontros, e com quem; quantas pessoas vieram, fica</translation>
        </message>
        <message>
            <source>their health notes</source>
            <translation>as notas de saúde</translation>
        </message>
        <message>
            <source>their house, “%1”: nobody else lives or meets there</source>
            <translation>a casa, «%1»: mais ninguém lá mora nem se encontra</translation>
        </message>
        <message>
            <source>their name, and all that is written about them</source>
            <translation>o nome, e tudo o que está escrito sobre a pessoa</translation>
        </message>
        <message>
            <source>what they offer and need</source>
            <translation>o que oferece e precisa</translation>
        </message>
        <message>
            <source>who came through them; those people stay</source>
            <translation>quem veio por ela; essas pessoas ficam</translation>
        </message>
        <message>
            <source>with whom they keep in touch</source>
            <translation>com quem mantém contacto</translation>
        </message>
        <message>
            <source>“%1” is under way and knows them until it has ended</source>
            <translation>«%1» está a decorrer e conhece-a até acabar</translation>
        </message>
        <message>
            <source>“%1”: it stays, as others live or meet there</source>
            <translation>«%1»: fica, porque outras pessoas lá moram ou se encontram</translation>
        </message>
    </context>
    <context>
        <name>RhythmCard</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>All gatherings</source>
            <translation>Todos os encontros</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Mudar</translation>
        </message>
        <message>
            <source>In no rhythm yet.</source>
            <translation>Ainda sem ritmo.</translation>
        </message>
        <message>
            <source>No rhythm any more</source>
            <translation>Deixar de ter ritmo</translation>
        </message>
        <message>
            <source>No rhythm any more.</source>
            <translation>Deixou de ter ritmo.</translation>
        </message>
        <message>
            <source>Plan one…</source>
            <translation>Marcar um…</translation>
        </message>
        <message>
            <source>Say how often</source>
            <translation>Dizer quando</translation>
        </message>
        <message>
            <source>That is no time of day. Write it as 19:30, for instance.</source>
            <translation>Isso não é uma hora do dia. Escreve-a assim, por exemplo: 19:30.</translation>
        </message>
        <message>
            <source>You meet: %1</source>
            <translation>Encontram-se: %1</translation>
        </message>
    </context>
    <context>
        <name>RhythmFields</name>
        <message>
            <source>At what hour?</source>
            <translation>A que horas?</translation>
        </message>
        <message>
            <source>Day of the week</source>
            <translation>Dia da semana</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>De quantas em quantas:</translation>
        </message>
        <message>
            <source>Every how many?</source>
            <translation>De quantas em quantas?</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>The first time on</source>
            <translation>A primeira vez</translation>
        </message>
        <message>
            <source>Weeks or months</source>
            <translation>Semanas ou meses</translation>
        </message>
        <message>
            <source>Which such day of the month</source>
            <translation>Qual desses dias do mês</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>months</source>
            <translation>meses</translation>
        </message>
        <message>
            <source>weeks</source>
            <translation>semanas</translation>
        </message>
    </context>
    <context>
        <name>RoleChoosers</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3 chosen</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>%1: choose…</source>
            <translation>%1: escolher…</translation>
        </message>
    </context>
    <context>
        <name>RoomCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>At least %1, or a meeting is not held</source>
            <translation>Pelo menos %1; com menos, não há encontro</translation>
        </message>
        <message>
            <source>At most %1 new at one meeting</source>
            <translation>No máximo %1 a chegar de novo num encontro</translation>
        </message>
        <message>
            <source>Fewer than this, and a meeting is not held</source>
            <translation>Com menos do que isto, não há encontro</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>How many you are is written down.</source>
            <translation>Quantos são está escrito.</translation>
        </message>
        <message>
            <source>Newcomers at one meeting, at most</source>
            <translation>Quem chega de novo num encontro, no máximo</translation>
        </message>
        <message>
            <source>Nobody said how many there is room for.</source>
            <translation>Ninguém disse quantas pessoas cabem.</translation>
        </message>
        <message>
            <source>There is room for</source>
            <translation>Quantas pessoas cabem</translation>
        </message>
    </context>
    <context>
        <name>RunButtons</name>
        <message>
            <source>+1 min</source>
            <translation>+1 min</translation>
        </message>
        <message>
            <source>A minute less</source>
            <translation>Um minuto a menos</translation>
        </message>
        <message>
            <source>A minute more</source>
            <translation>Um minuto a mais</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Bell</source>
            <translation>Sino</translation>
        </message>
        <message>
            <source>Blank the TV</source>
            <translation>Escurecer a TV</translation>
        </message>
        <message>
            <source>Bring in…</source>
            <translation>Trazer…</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Acender a TV</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <comment>without a TV</comment>
            <translation>Acender</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>Cartões</translation>
        </message>
        <message>
            <source>End the time out</source>
            <translation>Acabar o silêncio</translation>
        </message>
        <message>
            <source>End turn</source>
            <translation>Acabar a vez</translation>
        </message>
        <message>
            <source>Go black</source>
            <translation>Escurecer</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation>Colheita</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Mais…</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Seguinte</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página seguinte</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>Passar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Put the card away</source>
            <translation>Tirar o cartão</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Saltar</translation>
        </message>
        <message>
            <source>TV</source>
            <translation>TV</translation>
        </message>
        <message>
            <source>Time out</source>
            <translation>Pedir silêncio</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Anular</translation>
        </message>
        <message>
            <source>−1 min</source>
            <translation>−1 min</translation>
        </message>
    </context>
    <context>
        <name>RunCare</name>
        <message>
            <source>A gathering is under way</source>
            <translation>Está a decorrer um encontro</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>Está bem</translation>
        </message>
        <message>
            <source>Microsol can't keep this computer awake: see in its settings that it does not sleep by itself.</source>
            <translation>O Microsol não consegue manter este computador acordado: vê nas definições dele que não adormeça sozinho.</translation>
        </message>
        <message>
            <source>No sound device was found: the bells are silent, everything else works.</source>
            <translation>Não há saída de som: os sinos estão calados, tudo o resto funciona.</translation>
        </message>
        <message>
            <source>The bells' sounds can't be read: install Microsol again. Everything else works.</source>
            <translation>Os sons dos sinos não se conseguem ler: instala o Microsol outra vez. Tudo o resto funciona.</translation>
        </message>
        <message>
            <source>The sound device that you chose is not there: the bells come from the system's.</source>
            <translation>A saída de som que escolheste não está cá: os sinos tocam na do sistema.</translation>
        </message>
        <message>
            <source>This computer was asleep from %1 to %2. The time is right; nothing was skipped.</source>
            <translation>Este computador esteve a dormir das %1 às %2. A hora está certa; nada se saltou.</translation>
        </message>
    </context>
    <context>
        <name>RunInRecord</name>
        <message>
            <source>All right</source>
            <translation>Está bem</translation>
        </message>
        <message>
            <source>This gathering is in the record.</source>
            <translation>Este encontro está no registo.</translation>
        </message>
        <message>
            <source>This gathering stays saved all the same, and comes into the record at the next start.</source>
            <translation>O encontro fica guardado na mesma, e entra no registo da próxima vez que o Microsol abrir.</translation>
        </message>
        <message>
            <source>last: %1</source>
            <translation>última vez: %1</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ainda não</translation>
        </message>
    </context>
    <context>
        <name>RunPlaces</name>
        <message>
            <source>No TV: one screen</source>
            <translation>Sem TV: um só ecrã</translation>
        </message>
        <message>
            <source>TV: %1</source>
            <translation>TV: %1</translation>
        </message>
        <message>
            <source>TV: the same as here</source>
            <translation>TV: o mesmo que aqui</translation>
        </message>
        <message>
            <source>the other screen</source>
            <translation>o outro ecrã</translation>
        </message>
    </context>
    <context>
        <name>SavedFirst</name>
        <message>
            <source>“%1” can't be saved. Save it elsewhere, or close Microsol once more to leave it as it was.</source>
            <translation>«%1» não se consegue guardar. Guarda noutro sítio, ou fecha o Microsol outra vez para a deixar como estava.</translation>
        </message>
        <message>
            <source>“%1” was changed elsewhere too: say first which is to stand.</source>
            <translation>«%1» também foi mudada noutro sítio: diz primeiro qual fica.</translation>
        </message>
        <message>
            <source>“%1” was changed elsewhere too: say which is to stand. Or close Microsol once more: what you wrote is kept among its versions.</source>
            <translation>«%1» também foi mudada noutro sítio: diz qual fica. Ou fecha o Microsol outra vez: o que escreveste fica entre as versões.</translation>
        </message>
    </context>
    <context>
        <name>ScreenNumber</name>
        <message>
            <source>Screen %1</source>
            <translation>Ecrã %1</translation>
        </message>
    </context>
    <context>
        <name>ScreenTeller</name>
        <message>
            <source>All right</source>
            <translation>Está bem</translation>
        </message>
        <message>
            <source>Fill the TV</source>
            <translation>Encher a TV</translation>
        </message>
        <message>
            <source>Show the stage</source>
            <translation>Mostrar o ecrã da sala</translation>
        </message>
        <message>
            <source>The TV has gone; everything goes on. The stage is on %1 now.</source>
            <translation>A TV foi-se; tudo continua. O ecrã da sala está agora em %1.</translation>
        </message>
        <message>
            <source>The TV has gone; everything goes on. When it is back, the stage comes back by itself.</source>
            <translation>A TV foi-se; tudo continua. Quando voltar, o ecrã da sala volta sozinho.</translation>
        </message>
        <message>
            <source>The TV shows the same as this screen. “Extend” in the display settings gives you your own.</source>
            <translation>A TV mostra o mesmo que este ecrã. «Expandir», nas definições de ecrã, dá-te um só para ti.</translation>
        </message>
        <message>
            <source>The laptop's screen has gone; everything goes on. This window has come here.</source>
            <translation>O ecrã do portátil foi-se; tudo continua. Esta janela veio para aqui.</translation>
        </message>
        <message>
            <source>The laptop's screen has gone; the stage stays where it is, and the two take turns.</source>
            <translation>O ecrã do portátil foi-se; o ecrã da sala fica onde está, e os dois alternam.</translation>
        </message>
        <message>
            <source>The stage can't fill the TV by itself. Drag its window there, then press F11.</source>
            <translation>O ecrã da sala não consegue encher a TV sozinho. Arrasta a janela para lá, e carrega em F11.</translation>
        </message>
        <message>
            <source>There is one screen: the stage and this window take turns on it.</source>
            <translation>Há um só ecrã: o ecrã da sala e esta janela alternam nele.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Empty the field</source>
            <translation>Esvaziar o campo</translation>
        </message>
    </context>
    <context>
        <name>SeasonCard</name>
        <message>
            <source>%1, from %2</source>
            <translation>%1, a começar: %2</translation>
        </message>
        <message>
            <source>Begin this season</source>
            <translation>Começar esta temporada</translation>
        </message>
        <message>
            <source>How many meetings</source>
            <translation>Quantos encontros</translation>
        </message>
        <message>
            <source>In a few words, if you like</source>
            <translation>Em poucas palavras, se quiseres</translation>
        </message>
        <message>
            <source>It is time to look back: go on, change something, pause, or end?</source>
            <translation>É altura de olhar para trás: continuar, mudar alguma coisa, fazer uma pausa ou acabar?</translation>
        </message>
        <message>
            <source>Looking back %1</source>
            <translation>Olhar para trás: %1</translation>
        </message>
        <message>
            <source>Once it is said how often you meet, the days of a season follow by themselves.</source>
            <translation>Assim que se souber de quanto em quanto tempo se encontram, os dias de uma temporada saem por si.</translation>
        </message>
        <message>
            <source>So many meetings with their days set ahead, then a look back: nobody has to slip away.</source>
            <translation>Um número de encontros com os dias já marcados, e depois olhar para trás: ninguém tem de desaparecer sem dizer nada.</translation>
        </message>
        <message>
            <source>The last one is for looking back</source>
            <translation>O último é para olhar para trás</translation>
        </message>
        <message>
            <source>What came of it…</source>
            <translation>O que saiu daqui…</translation>
        </message>
        <message>
            <source>What came of the season, in a few words</source>
            <translation>O que saiu da temporada, em poucas palavras</translation>
        </message>
        <message>
            <source>What did you decide?</source>
            <translation>O que decidiram?</translation>
        </message>
        <message>
            <source>meetings</source>
            <translation>encontros</translation>
        </message>
    </context>
    <context>
        <name>Seats</name>
        <message numerus="yes">
            <source>%n can sit</source>
            <translation>
                <numerusform>senta-se %n pessoa</numerusform>
                <numerusform>sentam-se %n pessoas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingChip</name>
        <message>
            <source>Enter changes it, Delete takes it away</source>
            <translation>Enter muda-a, Delete tira-a</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Tirar</translation>
        </message>
    </context>
    <context>
        <name>SettingLine</name>
        <message>
            <source>+ How long</source>
            <translation>+ Quanto tempo</translation>
        </message>
        <message>
            <source>+ Who is together</source>
            <translation>+ Quem fica com quem</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Juntar…</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Tirar</translation>
        </message>
        <message>
            <source>That can't be a name: choose a word such as “scribe”.</source>
            <translation>Isso não pode ser um nome: escolhe uma palavra como «escriba».</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>%1 each</source>
            <translation>%1 para cada</translation>
        </message>
        <message>
            <source>%1 each as %2</source>
            <translation>%1 para cada, como %2</translation>
        </message>
        <message>
            <source>%1 listen</source>
            <translation>só ouvem %1</translation>
        </message>
        <message>
            <source>%1 listens</source>
            <translation>só ouve %1</translation>
        </message>
        <message>
            <source>%1 named %2</source>
            <translation>%1, «%2»</translation>
        </message>
        <message>
            <source>%1 rounds</source>
            <translation>%1 rondas</translation>
        </message>
        <message>
            <source>%1 shared</source>
            <translation>%1 a dividir</translation>
        </message>
        <message>
            <source>%1 shared as %2</source>
            <translation>%1 a dividir, como %2</translation>
        </message>
        <message>
            <source>%1 speak</source>
            <translation>falam %1</translation>
        </message>
        <message>
            <source>%1 speaks</source>
            <translation>fala %1</translation>
        </message>
        <message>
            <source>1 round</source>
            <translation>1 ronda</translation>
        </message>
        <message>
            <source>alone</source>
            <translation>cada um por si</translation>
        </message>
        <message>
            <source>break</source>
            <translation>intervalo</translation>
        </message>
        <message>
            <source>breath</source>
            <translation>respiração</translation>
        </message>
        <message>
            <source>choose %1</source>
            <translation>escolher %1</translation>
        </message>
        <message>
            <source>choose one</source>
            <translation>escolher uma</translation>
        </message>
        <message>
            <source>draw</source>
            <translation>à sorte</translation>
        </message>
        <message>
            <source>draw a prompt</source>
            <translation>mote à sorte</translation>
        </message>
        <message>
            <source>each</source>
            <translation>à vez</translation>
        </message>
        <message>
            <source>each as %1</source>
            <translation>à vez, como %1</translation>
        </message>
        <message>
            <source>everyone meets</source>
            <translation>toda a gente se encontra</translation>
        </message>
        <message>
            <source>except %1</source>
            <translation>menos %1</translation>
        </message>
        <message>
            <source>extend %1</source>
            <translation>dar mais %1</translation>
        </message>
        <message>
            <source>fishbowl of %1</source>
            <translation>aquário de %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>com %1</translation>
        </message>
        <message>
            <source>for %1 people</source>
            <translation>com %1 pessoas</translation>
        </message>
        <message>
            <source>fours</source>
            <translation>a quatro</translation>
        </message>
        <message>
            <source>groups of %1</source>
            <translation>em grupos de %1</translation>
        </message>
        <message>
            <source>harvest</source>
            <translation>colheita</translation>
        </message>
        <message>
            <source>harvest %1</source>
            <translation>colheita: %1</translation>
        </message>
        <message>
            <source>in fours</source>
            <translation>a quatro</translation>
        </message>
        <message>
            <source>in groups of %1</source>
            <translation>em grupos de %1</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>por ordem</translation>
        </message>
        <message>
            <source>in pairs</source>
            <translation>a pares</translation>
        </message>
        <message>
            <source>in threes</source>
            <translation>a três</translation>
        </message>
        <message>
            <source>join groups</source>
            <translation>juntar grupos</translation>
        </message>
        <message>
            <source>move</source>
            <translation>mudar de lugar</translation>
        </message>
        <message>
            <source>moves on</source>
            <translation>segue sozinho</translation>
        </message>
        <message>
            <source>new groups</source>
            <translation>outros grupos</translation>
        </message>
        <message>
            <source>no bell</source>
            <translation>sem sino</translation>
        </message>
        <message>
            <source>one prompt a round</source>
            <translation>um mote por ronda</translation>
        </message>
        <message>
            <source>one stays</source>
            <translation>fica uma pessoa</translation>
        </message>
        <message>
            <source>open</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>pode saltar-se</translation>
        </message>
        <message>
            <source>others listen</source>
            <translation>os outros só ouvem</translation>
        </message>
        <message>
            <source>others speak</source>
            <translation>falam os outros</translation>
        </message>
        <message>
            <source>own groups</source>
            <translation>grupos à vontade</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>a pares</translation>
        </message>
        <message>
            <source>pass it on</source>
            <translation>passa a palavra</translation>
        </message>
        <message>
            <source>popcorn</source>
            <translation>quem quiser</translation>
        </message>
        <message>
            <source>repeat</source>
            <translation>até bastar</translation>
        </message>
        <message>
            <source>repeat for %1</source>
            <translation>%1, até bastar</translation>
        </message>
        <message>
            <source>reverse</source>
            <translation>pela ordem contrária</translation>
        </message>
        <message>
            <source>same groups</source>
            <translation>os mesmos grupos</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>em silêncio</translation>
        </message>
        <message>
            <source>soft bell</source>
            <translation>sino suave</translation>
        </message>
        <message>
            <source>split groups</source>
            <translation>dividir grupos</translation>
        </message>
        <message>
            <source>threes</source>
            <translation>a três</translation>
        </message>
        <message>
            <source>two circles</source>
            <translation>duas rodas</translation>
        </message>
        <message>
            <source>two circles move %1</source>
            <translation>duas rodas, andar %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até às %1</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>espera</translation>
        </message>
        <message>
            <source>warn %1</source>
            <translation>aviso %1 antes</translation>
        </message>
        <message>
            <source>warn half</source>
            <translation>aviso a meio</translation>
        </message>
        <message>
            <source>whole group</source>
            <translation>todos juntos</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>A line each. They stand on a card that you can show at any time of a gathering (%1).</source>
            <translation>Uma linha para cada coisa. Ficam num cartão que podes mostrar em qualquer altura do encontro (%1).</translation>
        </message>
        <message>
            <source>Another language is spoken from the next start on. On the TV it is always the practice's own.</source>
            <translation>Outra língua vale a partir da próxima vez que abrires o Microsol. Na TV é sempre a da prática.</translation>
        </message>
        <message>
            <source>As a plain window to drag there (F11 fills that screen)</source>
            <translation>Numa janela simples que se arrasta para lá (F11 enche esse ecrã)</translation>
        </message>
        <message>
            <source>As the computer wishes</source>
            <translation>Como o computador quiser</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>A do sistema</translation>
        </message>
        <message>
            <source>Bells</source>
            <translation>Sinos</translation>
        </message>
        <message>
            <source>Bells sound</source>
            <translation>Os sinos tocam</translation>
        </message>
        <message>
            <source>Contrast (black and white)</source>
            <translation>Contraste (preto e branco)</translation>
        </message>
        <message>
            <source>Daylight (paper)</source>
            <translation>Luz do dia (papel)</translation>
        </message>
        <message>
            <source>Digits alone</source>
            <translation>Só os números</translation>
        </message>
        <message>
            <source>Hearth (dark and warm)</source>
            <translation>Lareira (escuro e quente)</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Como se apresenta</translation>
        </message>
        <message>
            <source>Keys and clickers</source>
            <translation>Teclas e comandos</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Língua</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licenças…</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>No sound device was found: everything else works.</source>
            <translation>Não há saída de som: tudo o resto funciona.</translation>
        </message>
        <message>
            <source>On the TV</source>
            <translation>Na TV</translation>
        </message>
        <message>
            <source>Our agreements</source>
            <translation>O que combinámos</translation>
        </message>
        <message>
            <source>Ring and digits</source>
            <translation>Anel e números</translation>
        </message>
        <message>
            <source>Ring the bells</source>
            <translation>Tocar os sinos</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Ecrã</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <source>Single letters are keys (N, P, B, S, T…)</source>
            <translation>As letras são teclas (N, P, B, S, T…)</translation>
        </message>
        <message>
            <source>Sound device</source>
            <translation>Saída de som</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho das letras</translation>
        </message>
        <message>
            <source>The one that is not the laptop's</source>
            <translation>O que não é o do portátil</translation>
        </message>
        <message>
            <source>The ring alone</source>
            <translation>Só o anel</translation>
        </message>
        <message>
            <source>The system's</source>
            <translation>A do sistema</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Two quick presses of “next” count as one (a clicker's bounce)</source>
            <translation>Dois toques seguidos em «seguinte» contam como um (um comando que salta)</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Which screen is which?</source>
            <translation>Qual é qual?</translation>
        </message>
    </context>
    <context>
        <name>SettingsRoom</name>
        <message>
            <source>%1 · not here now</source>
            <translation>%1 · agora não está aqui</translation>
        </message>
    </context>
    <context>
        <name>ShareSheet</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>For how many the sheets are</source>
            <translation>Para quantas pessoas são as folhas</translation>
        </message>
        <message>
            <source>Handout: what people take home, on one page if it can be read there</source>
            <translation>Folha para levar: o que as pessoas levam para casa, numa só página se lá se conseguir ler</translation>
        </message>
        <message>
            <source>Host’s sheet: when each step begins, and what is for you alone</source>
            <translation>Folha de quem acolhe: quando começa cada passo, e o que é só para ti</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Em papel</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Guardar em PDF…</translation>
        </message>
        <message>
            <source>Save its file…</source>
            <translation>Guardar o ficheiro…</translation>
        </message>
        <message>
            <source>Share “%1”</source>
            <translation>Partilhar «%1»</translation>
        </message>
        <message>
            <source>To begin at</source>
            <translation>Começar às</translation>
        </message>
        <message>
            <source>With what it includes: %1</source>
            <translation>Com o que inclui: %1</translation>
        </message>
        <message>
            <source>people, to begin at</source>
            <translation>pessoas, a começar às</translation>
        </message>
    </context>
    <context>
        <name>SharingRoom</name>
        <message>
            <source>%1 – handout</source>
            <translation>%1 – folha para levar</translation>
        </message>
        <message>
            <source>%1 – host’s sheet</source>
            <translation>%1 – folha de quem acolhe</translation>
        </message>
        <message numerus="yes">
            <source>%n files that it includes lie beside it.</source>
            <translation>
                <numerusform>Ao lado está %n ficheiro que ela inclui.</numerusform>
                <numerusform>Ao lado estão %n ficheiros que ela inclui.</numerusform>
            </translation>
        </message>
        <message>
            <source>A file that it includes lies beside it.</source>
            <translation>Ao lado está um ficheiro que ela inclui.</translation>
        </message>
        <message>
            <source>Copied: paste it into a chat or a mail.</source>
            <translation>Está copiada: cola-a numa conversa ou num e-mail.</translation>
        </message>
        <message>
            <source>It is on its way to the printer.</source>
            <translation>Vai a caminho da impressora.</translation>
        </message>
        <message numerus="yes">
            <source>On one page nobody could read it: it has %n pages.</source>
            <translation>
                <numerusform>Numa só página ninguém a conseguia ler: tem %n página.</numerusform>
                <numerusform>Numa só página ninguém a conseguia ler: tem %n páginas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Other files of the same name were there and stayed as they were: %1.</source>
            <translation>Havia lá outros ficheiros com o mesmo nome, que ficaram como estavam: %1.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Practices (*.md)</source>
            <translation>Práticas (*.md)</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar em PDF</translation>
        </message>
        <message>
            <source>Save its file</source>
            <translation>Guardar o ficheiro</translation>
        </message>
        <message>
            <source>Saved as “%1”.</source>
            <translation>Guardado como «%1».</translation>
        </message>
        <message>
            <source>That is no time of day: write it like 19:30.</source>
            <translation>Isso não é uma hora: escreve, por exemplo, 19:30.</translation>
        </message>
        <message>
            <source>There is no printer here: save it as a PDF.</source>
            <translation>Não há aqui impressora: guarda em PDF.</translation>
        </message>
    </context>
    <context>
        <name>SpanField</name>
        <message>
            <source>At the least</source>
            <translation>No mínimo</translation>
        </message>
        <message>
            <source>It may shrink when the evening runs late</source>
            <translation>Pode encurtar se for tarde</translation>
        </message>
        <message>
            <source>down to</source>
            <translation>até</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <translation>%1 %2 de %3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (%2) speaks · the others only listen</source>
            <translation>%1 (%2) fala · os outros só ouvem</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 e %2</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 sit inside and talk · those outside listen</source>
            <translation>%1 falam dentro da roda · quem está fora ouve</translation>
        </message>
        <message>
            <source>%1 sit inside and talk · those outside listen, in groups</source>
            <translation>%1 falam dentro da roda · quem está fora ouve, em grupos</translation>
        </message>
        <message>
            <source>%1 sits inside and talks · the others listen</source>
            <translation>%1 fala dentro da roda · os outros ouvem</translation>
        </message>
        <message>
            <source>%1 speaks</source>
            <translation>%1 fala</translation>
        </message>
        <message>
            <source>%1 speaks · the others only listen</source>
            <translation>%1 fala · os outros só ouvem</translation>
        </message>
        <message>
            <source>%1, round %2</source>
            <translation>%1, ronda %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>**A hand goes up**: yours too, and all is quiet.</source>
            <translation>**Uma mão no ar**: a tua também, e faz-se silêncio.</translation>
        </message>
        <message>
            <source>**A hand makes a C**: I can't follow, say it again.</source>
            <translation>**Uma mão em C**: não estou a perceber, diz outra vez.</translation>
        </message>
        <message>
            <source>**A hand on the chest**: speak of yourself.</source>
            <translation>**Uma mão no peito**: fala de ti.</translation>
        </message>
        <message>
            <source>**Breathe** out slowly. Feel the floor. Look round the room.</source>
            <translation>**Respirar** devagar, deitando o ar fora. Sentir o chão. Olhar à volta da sala.</translation>
        </message>
        <message>
            <source>**Fingers wiggle**: I am with you.</source>
            <translation>**Dedos a mexer**: estou contigo.</translation>
        </message>
        <message>
            <source>**Get help**: tell the host, or somebody you trust. Nobody has to go through this alone.</source>
            <translation>**Pedir ajuda**: diz a quem acolhe, ou a alguém em quem confies. Ninguém tem de passar por isto sem companhia.</translation>
        </message>
        <message>
            <source>**Hands roll**: please find an end.</source>
            <translation>**Mãos a rodar**: vai concluindo, por favor.</translation>
        </message>
        <message>
            <source>**Stop**: anybody may, at any time, and needs no reason.</source>
            <translation>**Parar**: qualquer pessoa pode, em qualquer altura, sem dizer porquê.</translation>
        </message>
        <message>
            <source>**Two hands make a T**: half a minute of silence.</source>
            <translation>**Duas mãos em T**: meio minuto de silêncio.</translation>
        </message>
        <message>
            <source>+%1</source>
            <translation>+%1</translation>
        </message>
        <message>
            <source>A moment of silence</source>
            <translation>Um momento de silêncio</translation>
        </message>
        <message>
            <source>Advice only for those who ask for it.</source>
            <translation>Conselhos só a quem os pede.</translation>
        </message>
        <message>
            <source>Anybody may pass, rest or leave, and needs no reason.</source>
            <translation>Toda a gente pode passar, descansar ou sair, sem dizer porquê.</translation>
        </message>
        <message>
            <source>Around the circle, in groups</source>
            <translation>À volta da roda, em grupos</translation>
        </message>
        <message>
            <source>Back to your %1</source>
            <translation>De volta: %1</translation>
        </message>
        <message>
            <source>Everyone meets everyone · %1 rests this time</source>
            <translation>Toda a gente se encontra · descansa agora: %1</translation>
        </message>
        <message>
            <source>Everyone meets everyone, in pairs.</source>
            <translation>Toda a gente se encontra, a pares.</translation>
        </message>
        <message>
            <source>Find your own groups, as you like.</source>
            <translation>Façam grupos à vossa vontade.</translation>
        </message>
        <message>
            <source>Find your people</source>
            <translation>Encontrem o vosso grupo</translation>
        </message>
        <message>
            <source>Find your place</source>
            <translation>Procura o teu lugar</translation>
        </message>
        <message>
            <source>Gestures</source>
            <translation>Gestos</translation>
        </message>
        <message>
            <source>Groups of %1</source>
            <translation>Grupos de %1</translation>
        </message>
        <message>
            <source>Hosted by %1</source>
            <translation>Acolhe: %1</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>A seguir: %1</translation>
        </message>
        <message>
            <source>Noted besides</source>
            <translation>Também apontado</translation>
        </message>
        <message>
            <source>One speaks, the others listen.</source>
            <translation>Uma pessoa fala, as outras ouvem.</translation>
        </message>
        <message>
            <source>One stays at each table, the others travel on.</source>
            <translation>Em cada mesa fica uma pessoa, as outras seguem.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Stop. Breathe. Get help.</source>
            <translation>Parar. Respirar. Pedir ajuda.</translation>
        </message>
        <message>
            <source>Thank you for being here.</source>
            <translation>Que bom terem vindo.</translation>
        </message>
        <message>
            <source>The %1 only listen · the others speak</source>
            <translation>Só ouvem: %1 · os outros falam</translation>
        </message>
        <message>
            <source>The %1 only listens · the others speak</source>
            <translation>Só ouve: %1 · os outros falam</translation>
        </message>
        <message>
            <source>The %1 speak · the others only listen</source>
            <translation>Têm a palavra: %1 · os outros só ouvem</translation>
        </message>
        <message>
            <source>The %1 speaks · the others only listen</source>
            <translation>Tem a palavra: %1 · os outros só ouvem</translation>
        </message>
        <message>
            <source>The %1 stays at each table, the others travel on.</source>
            <translation>Em cada mesa fica uma pessoa (%1), as outras seguem.</translation>
        </message>
        <message>
            <source>The gathering has ended.</source>
            <translation>O encontro acabou.</translation>
        </message>
        <message>
            <source>The inner circle speaks · the outer only listens</source>
            <translation>Fala a roda de dentro · a de fora só ouve</translation>
        </message>
        <message>
            <source>The others only listen</source>
            <translation>Os outros só ouvem</translation>
        </message>
        <message>
            <source>The others speak</source>
            <translation>Os outros falam</translation>
        </message>
        <message>
            <source>The others speak · the %1 only listens</source>
            <translation>Os outros falam · só ouve: %1</translation>
        </message>
        <message>
            <source>The outer circle has moved on by %1 seats, to its right</source>
            <translation>A roda de fora andou %1 lugares para a sua direita</translation>
        </message>
        <message>
            <source>The outer circle has moved on by one seat, to its right</source>
            <translation>A roda de fora andou um lugar para a sua direita</translation>
        </message>
        <message>
            <source>The outer circle speaks · the inner only listens</source>
            <translation>Fala a roda de fora · a de dentro só ouve</translation>
        </message>
        <message>
            <source>The stage</source>
            <translation>O ecrã da sala</translation>
        </message>
        <message>
            <source>The stage is black.</source>
            <translation>O ecrã está escuro.</translation>
        </message>
        <message>
            <source>The turns go by lot.</source>
            <translation>As vezes vão à sorte.</translation>
        </message>
        <message>
            <source>Then we go on where we were.</source>
            <translation>Depois continuamos onde estávamos.</translation>
        </message>
        <message>
            <source>Then: %1</source>
            <translation>Depois: %1</translation>
        </message>
        <message>
            <source>Then: %1 %2 of %3</source>
            <translation>Depois: %1 %2 de %3</translation>
        </message>
        <message>
            <source>Then: %1 · %2</source>
            <translation>Depois: %1 · %2</translation>
        </message>
        <message>
            <source>Then: round %1</source>
            <translation>Depois: ronda %1</translation>
        </message>
        <message>
            <source>Then: round %1 of %2</source>
            <translation>Depois: ronda %1 de %2</translation>
        </message>
        <message>
            <source>Then: turn %1 of %2</source>
            <translation>Depois: vez %1 de %2</translation>
        </message>
        <message>
            <source>These are your %1: we come back to them.</source>
            <translation>%1: é a estes grupos que voltamos.</translation>
        </message>
        <message>
            <source>This is a circle, not a therapy. Where there is danger, call for help: in Europe 112.</source>
            <translation>Isto é um círculo, não é terapia. Se houver perigo, pede ajuda: liga 112.</translation>
        </message>
        <message>
            <source>Two circles, face to face: whose name is first sits inside.</source>
            <translation>Duas rodas, frente a frente: o primeiro nome senta-se dentro.</translation>
        </message>
        <message>
            <source>Two circles: whose name is first sits inside. After each round the outer one moves %1 seats to its right.</source>
            <translation>Duas rodas: o primeiro nome senta-se dentro. Depois de cada ronda, a de fora anda %1 lugares para a sua direita.</translation>
        </message>
        <message>
            <source>Two circles: whose name is first sits inside. After each round the outer one moves a seat to its right.</source>
            <translation>Duas rodas: o primeiro nome senta-se dentro. Depois de cada ronda, a de fora anda um lugar para a sua direita.</translation>
        </message>
        <message>
            <source>We agree</source>
            <translation>O que aqui combinámos</translation>
        </message>
        <message>
            <source>We begin at %1</source>
            <translation>Começamos às %1</translation>
        </message>
        <message>
            <source>We choose: %1</source>
            <translation>Escolhemos: %1</translation>
        </message>
        <message>
            <source>We end here.</source>
            <translation>Ficamos por aqui.</translation>
        </message>
        <message>
            <source>We speak of ourselves: “I”, not “one”.</source>
            <translation>Falamos de nós: «eu», e não «a gente».</translation>
        </message>
        <message>
            <source>What somebody tells here stays here.</source>
            <translation>O que aqui se conta fica aqui.</translation>
        </message>
        <message>
            <source>What we noted</source>
            <translation>O que apontámos</translation>
        </message>
        <message>
            <source>Who faces whom: whose name is first sits inside</source>
            <translation>Quem fica de frente para quem: o primeiro nome senta-se dentro</translation>
        </message>
        <message>
            <source>Whoever has spoken says who is next.</source>
            <translation>Quem falou diz a quem passa a palavra.</translation>
        </message>
        <message>
            <source>Whoever is moved speaks, in any order.</source>
            <translation>Fala quem sentir vontade, sem ordem.</translation>
        </message>
        <message>
            <source>You can rest</source>
            <translation>Podem descansar</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>descansa</translation>
        </message>
        <message>
            <source>round %1</source>
            <translation>ronda %1</translation>
        </message>
        <message>
            <source>round %1 of %2</source>
            <translation>ronda %1 de %2</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>fica</translation>
        </message>
        <message>
            <source>turn %1 of %2</source>
            <translation>vez %1 de %2</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>até às %1</translation>
        </message>
    </context>
    <context>
        <name>StagePicture</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>For how many people it is shown</source>
            <translation>Para quantas pessoas se mostra</translation>
        </message>
        <message>
            <source>The next screen</source>
            <translation>O ecrã seguinte</translation>
        </message>
        <message>
            <source>The screen before</source>
            <translation>O ecrã anterior</translation>
        </message>
        <message>
            <source>This can't be shown as it stands.</source>
            <translation>Assim como está não se pode mostrar.</translation>
        </message>
        <message>
            <source>With %1 here, this step is left out.</source>
            <translation>Com %1, este passo fica de fora.</translation>
        </message>
        <message>
            <source>people</source>
            <translation>pessoas</translation>
        </message>
        <message>
            <source>person</source>
            <translation>pessoa</translation>
        </message>
    </context>
    <context>
        <name>StartCard</name>
        <message>
            <source>Begin</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>How many are here</source>
            <translation>Quantos são</translation>
        </message>
        <message>
            <source>Names, end, more…</source>
            <translation>Nomes, fim, mais…</translation>
        </message>
        <message>
            <source>Start now</source>
            <translation>Começar já</translation>
        </message>
        <message>
            <source>people here</source>
            <translation>pessoas aqui</translation>
        </message>
    </context>
    <context>
        <name>StepActs</name>
        <message>
            <source>Adding a step</source>
            <translation>juntar um passo</translation>
        </message>
        <message>
            <source>Duplicating “%1”</source>
            <translation>duplicar «%1»</translation>
        </message>
        <message>
            <source>Inserting “%1”</source>
            <translation>inserir «%1»</translation>
        </message>
        <message>
            <source>Joining “%1” with the next</source>
            <translation>juntar «%1» ao seguinte</translation>
        </message>
        <message>
            <source>Leaving out what can't be read</source>
            <translation>tirar o que não se consegue ler</translation>
        </message>
        <message>
            <source>Moving “%1”</source>
            <translation>mudar «%1» de sítio</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Novo passo</translation>
        </message>
        <message>
            <source>No title yet</source>
            <translation>Ainda sem título</translation>
        </message>
        <message>
            <source>Removing “%1”</source>
            <translation>retirar «%1»</translation>
        </message>
        <message>
            <source>Splitting “%1”</source>
            <translation>dividir «%1»</translation>
        </message>
        <message>
            <source>“%1” is taken out.</source>
            <translation>«%1» saiu.</translation>
        </message>
    </context>
    <context>
        <name>StepCards</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>About this practice</source>
            <translation>Sobre esta prática</translation>
        </message>
        <message>
            <source>another practice</source>
            <translation>outra prática</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>fica de fora</translation>
        </message>
    </context>
    <context>
        <name>StepFaults</name>
        <message>
            <source>Keep “%1”</source>
            <translation>Ficar com «%1»</translation>
        </message>
        <message>
            <source>Leave it out</source>
            <translation>Deixar de fora</translation>
        </message>
        <message>
            <source>Leave “%1” out</source>
            <translation>Deixar «%1» de fora</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Tirar</translation>
        </message>
        <message>
            <source>Write “%1”</source>
            <translation>Escrever «%1»</translation>
        </message>
    </context>
    <context>
        <name>StepForm</name>
        <message>
            <source>Another way</source>
            <translation>De outra maneira</translation>
        </message>
        <message>
            <source>One way</source>
            <translation>De uma maneira</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Mote</translation>
        </message>
        <message>
            <source>The step</source>
            <translation>O passo</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>Passos</translation>
        </message>
    </context>
    <context>
        <name>StepParts</name>
        <message>
            <source>+ A part</source>
            <translation>+ Uma parte</translation>
        </message>
        <message>
            <source>+ A practice as an option</source>
            <translation>+ Uma prática como opção</translation>
        </message>
        <message>
            <source>+ An option</source>
            <translation>+ Uma opção</translation>
        </message>
        <message>
            <source>A part</source>
            <translation>Uma parte</translation>
        </message>
        <message>
            <source>All of “%1”</source>
            <translation>«%1», por inteiro</translation>
        </message>
        <message>
            <source>An option</source>
            <translation>Uma opção</translation>
        </message>
        <message>
            <source>Another like it</source>
            <translation>Outra igual</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descer</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>No title yet</source>
            <translation>Ainda sem título</translation>
        </message>
        <message>
            <source>Options, of which you pick one</source>
            <translation>Opções, das quais escolhes uma</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Prompt of the part</source>
            <translation>Mote da parte</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>Tirar</translation>
        </message>
        <message>
            <source>Title of the part</source>
            <translation>Título da parte</translation>
        </message>
    </context>
    <context>
        <name>StepSettings</name>
        <message>
            <source>A name for whoever has the turn</source>
            <translation>Um nome para quem tem a vez</translation>
        </message>
        <message>
            <source>A name, for going back to these very groups later</source>
            <translation>Um nome, para depois voltar a estes mesmos grupos</translation>
        </message>
        <message>
            <source>A prompt for each round</source>
            <translation>Um mote para cada ronda</translation>
        </message>
        <message>
            <source>A turn has a time…</source>
            <translation>Dar um tempo a cada vez…</translation>
        </message>
        <message>
            <source>A turn has no limit</source>
            <translation>Vezes sem limite</translation>
        </message>
        <message>
            <source>And after that…</source>
            <translation>E depois disso…</translation>
        </message>
        <message>
            <source>And another role…</source>
            <translation>E outro papel…</translation>
        </message>
        <message>
            <source>Bells</source>
            <translation>Sinos</translation>
        </message>
        <message>
            <source>For how long</source>
            <translation>Durante quanto tempo</translation>
        </message>
        <message>
            <source>From so many people</source>
            <translation>Número mais pequeno de pessoas</translation>
        </message>
        <message>
            <source>Heads, with commas between</source>
            <translation>Títulos, separados por vírgulas</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Quanto tempo</translation>
        </message>
        <message>
            <source>How many hold role %1</source>
            <translation>Quantas pessoas têm o papel %1</translation>
        </message>
        <message>
            <source>How many in a group</source>
            <translation>Quantas pessoas num grupo</translation>
        </message>
        <message>
            <source>How many lines from each group</source>
            <translation>Quantas linhas de cada grupo</translation>
        </message>
        <message>
            <source>How many rounds</source>
            <translation>Quantas rondas</translation>
        </message>
        <message>
            <source>How many seats the outer circle moves on</source>
            <translation>Quantos lugares anda a roda de fora</translation>
        </message>
        <message>
            <source>How many sit inside</source>
            <translation>Quantas pessoas se sentam dentro</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Quantas vezes</translation>
        </message>
        <message>
            <source>How people stand to one another</source>
            <translation>Como se dispõem as pessoas</translation>
        </message>
        <message>
            <source>Keep or mix</source>
            <translation>Manter ou misturar</translation>
        </message>
        <message>
            <source>Kind of pause</source>
            <translation>Tipo de pausa</translation>
        </message>
        <message>
            <source>More time, number %1</source>
            <translation>Mais tempo, número %1</translation>
        </message>
        <message>
            <source>One less</source>
            <translation>Menos um</translation>
        </message>
        <message>
            <source>Order of turns</source>
            <translation>Ordem das vezes</translation>
        </message>
        <message>
            <source>Role %1</source>
            <translation>Papel %1</translation>
        </message>
        <message>
            <source>So long before the end</source>
            <translation>Quanto tempo antes do fim</translation>
        </message>
        <message>
            <source>Speak or listen</source>
            <translation>Falar ou ouvir</translation>
        </message>
        <message>
            <source>The others are the group without those who hold a role.</source>
            <translation>Os outros são o grupo sem quem tem um papel.</translation>
        </message>
        <message>
            <source>Until what time</source>
            <translation>Até que horas</translation>
        </message>
        <message>
            <source>Up to so many people</source>
            <translation>Número maior de pessoas</translation>
        </message>
        <message>
            <source>What is noted down</source>
            <translation>O que se aponta</translation>
        </message>
        <message>
            <source>When the soft bell rings</source>
            <translation>Quando toca o sino suave</translation>
        </message>
        <message>
            <source>When the time is up</source>
            <translation>Quando o tempo acaba</translation>
        </message>
        <message>
            <source>Who is together</source>
            <translation>Quem fica com quem</translation>
        </message>
        <message>
            <source>and up to so many</source>
            <translation>e até um máximo</translation>
        </message>
        <message>
            <source>at half time</source>
            <translation>a meio</translation>
        </message>
        <message>
            <source>each has a turn</source>
            <translation>cada pessoa tem a sua vez</translation>
        </message>
        <message>
            <source>everyone meets</source>
            <translation>toda a gente se encontra</translation>
        </message>
        <message>
            <source>fishbowl</source>
            <translation>aquário</translation>
        </message>
        <message>
            <source>from</source>
            <translation>a partir de</translation>
        </message>
        <message>
            <source>groups of</source>
            <translation>grupos de</translation>
        </message>
        <message>
            <source>home pods</source>
            <translation>grupos de casa</translation>
        </message>
        <message>
            <source>in groups of…</source>
            <translation>em grupos de…</translation>
        </message>
        <message>
            <source>lines as they come</source>
            <translation>linhas soltas</translation>
        </message>
        <message>
            <source>lines from each group</source>
            <translation>linhas de cada grupo</translation>
        </message>
        <message>
            <source>may speak</source>
            <translation>têm a palavra</translation>
        </message>
        <message>
            <source>one stays</source>
            <translation>fica uma pessoa</translation>
        </message>
        <message>
            <source>one time, shared</source>
            <translation>um tempo a dividir</translation>
        </message>
        <message>
            <source>only listen</source>
            <translation>só ouvem</translation>
        </message>
        <message>
            <source>open</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>roses</source>
            <translation>rosas</translation>
        </message>
        <message>
            <source>rounds</source>
            <translation>rondas</translation>
        </message>
        <message>
            <source>scribe</source>
            <translation>escriba</translation>
        </message>
        <message>
            <source>seats</source>
            <translation>lugares</translation>
        </message>
        <message>
            <source>sit inside</source>
            <translation>sentam-se dentro</translation>
        </message>
        <message>
            <source>so long before the end</source>
            <translation>um tempo antes do fim</translation>
        </message>
        <message>
            <source>so long in all</source>
            <translation>um tempo ao todo</translation>
        </message>
        <message>
            <source>so many from each group</source>
            <translation>um número por grupo</translation>
        </message>
        <message>
            <source>so many rounds</source>
            <translation>um número de rondas</translation>
        </message>
        <message>
            <source>the others</source>
            <translation>os outros</translation>
        </message>
        <message>
            <source>the outer circle moves</source>
            <translation>a roda de fora anda</translation>
        </message>
        <message>
            <source>thorns</source>
            <translation>espinhos</translation>
        </message>
        <message>
            <source>timekeeper</source>
            <translation>quem guarda o tempo</translation>
        </message>
        <message>
            <source>two circles</source>
            <translation>duas rodas</translation>
        </message>
        <message>
            <source>under heads</source>
            <translation>por títulos</translation>
        </message>
        <message>
            <source>until</source>
            <translation>até às</translation>
        </message>
        <message>
            <source>until a time is up</source>
            <translation>até um tempo acabar</translation>
        </message>
        <message>
            <source>until a time of day</source>
            <translation>até uma certa hora</translation>
        </message>
        <message>
            <source>until you say it is enough</source>
            <translation>até dizeres que chega</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>até</translation>
        </message>
    </context>
    <context>
        <name>StepWords</name>
        <message>
            <source>+ Another language</source>
            <translation>+ Outra língua</translation>
        </message>
        <message>
            <source>+ For you alone</source>
            <translation>+ Só para ti</translation>
        </message>
        <message>
            <source>+ Held back</source>
            <translation>+ Guardado para depois</translation>
        </message>
        <message>
            <source>A picture that lies beside the file</source>
            <translation>Uma imagem que está ao lado do ficheiro</translation>
        </message>
        <message>
            <source>Emphasis</source>
            <translation>Ênfase</translation>
        </message>
        <message>
            <source>For you alone</source>
            <translation>Só para ti</translation>
        </message>
        <message>
            <source>Held back</source>
            <translation>Guardado para depois</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Only you see this, on the laptop.</source>
            <translation>Só tu vês isto, no portátil.</translation>
        </message>
        <message>
            <source>Picture…</source>
            <translation>Imagem…</translation>
        </message>
        <message>
            <source>Split here</source>
            <translation>Dividir aqui</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Negrito</translation>
        </message>
        <message>
            <source>The lines that are selected become a list</source>
            <translation>As linhas selecionadas passam a ser uma lista</translation>
        </message>
        <message>
            <source>The room sees this once you press R.</source>
            <translation>A sala vê isto quando carregas em R.</translation>
        </message>
        <message>
            <source>What everybody sees while this lasts</source>
            <translation>O que toda a gente vê enquanto isto dura</translation>
        </message>
        <message>
            <source>What is selected is stressed (Ctrl+I)</source>
            <translation>O que está selecionado fica com ênfase (Ctrl+I)</translation>
        </message>
        <message>
            <source>What is selected is strong (Ctrl+B)</source>
            <translation>O que está selecionado fica a negrito (Ctrl+B)</translation>
        </message>
        <message>
            <source>What stands after the cursor becomes a step of its own</source>
            <translation>O que está depois do cursor passa a ser outro passo</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>One less</source>
            <translation>Menos um</translation>
        </message>
        <message>
            <source>One more</source>
            <translation>Mais um</translation>
        </message>
    </context>
    <context>
        <name>StepsModel</name>
        <message>
            <source>No title yet</source>
            <translation>Ainda sem título</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Passo %1</translation>
        </message>
        <message>
            <source>an error</source>
            <translation>um erro</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>a ver</translation>
        </message>
    </context>
    <context>
        <name>StepsView</name>
        <message>
            <source>A new step after this one</source>
            <translation>Um passo novo a seguir a este</translation>
        </message>
        <message>
            <source>About this practice</source>
            <translation>Sobre esta prática</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Novo passo</translation>
        </message>
        <message>
            <source>All steps of another practice, after this one</source>
            <translation>Todos os passos de outra prática, a seguir a este</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Para antes</translation>
        </message>
        <message>
            <source>Earlier (Alt+Up)</source>
            <translation>Para antes (Alt+seta para cima)</translation>
        </message>
        <message>
            <source>Insert a practice</source>
            <translation>Inserir uma prática</translation>
        </message>
        <message>
            <source>Join with the next</source>
            <translation>Juntar ao seguinte</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Para depois</translation>
        </message>
        <message>
            <source>Later (Alt+Down)</source>
            <translation>Para depois (Alt+seta para baixo)</translation>
        </message>
        <message>
            <source>No steps yet: add the first, or insert a practice.</source>
            <translation>Ainda não há passos: junta o primeiro, ou insere uma prática.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Take this step out (Delete)</source>
            <translation>Retirar este passo (Delete)</translation>
        </message>
        <message>
            <source>The chosen step</source>
            <translation>O passo escolhido</translation>
        </message>
        <message>
            <source>The same step once more (Ctrl+D)</source>
            <translation>O mesmo passo mais uma vez (Ctrl+D)</translation>
        </message>
        <message>
            <source>This step and the next as one</source>
            <translation>Este passo e o seguinte num só</translation>
        </message>
    </context>
    <context>
        <name>StrangerCard</name>
        <message>
            <source>Changed: %1</source>
            <translation>Mudanças: %1</translation>
        </message>
        <message>
            <source>From elsewhere</source>
            <translation>De outro sítio</translation>
        </message>
        <message>
            <source>From: %1</source>
            <translation>Fonte: %1</translation>
        </message>
        <message>
            <source>Includes “%1”, which is not here: ask for that file too.</source>
            <translation>Inclui «%1», que não está aqui: pede também esse ficheiro.</translation>
        </message>
        <message>
            <source>Includes “%1”, which lies beside it.</source>
            <translation>Inclui «%1», que está ao lado.</translation>
        </message>
        <message>
            <source>Includes “%1”, which you have.</source>
            <translation>Inclui «%1», que já tens.</translation>
        </message>
        <message>
            <source>It is among your practices already.</source>
            <translation>Já está entre as tuas práticas.</translation>
        </message>
        <message>
            <source>It names no licence.</source>
            <translation>Não diz que licença tem.</translation>
        </message>
        <message>
            <source>Keep both, under another name</source>
            <translation>Ficar com as duas, com outro nome</translation>
        </message>
        <message>
            <source>Keep it among my practices</source>
            <translation>Juntar às minhas práticas</translation>
        </message>
        <message>
            <source>Let it take the place of mine</source>
            <translation>Pôr esta no lugar da minha</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licença: %1</translation>
        </message>
        <message>
            <source>Pictures that don’t lie beside it: %1</source>
            <translation>Imagens que não estão ao lado: %1</translation>
        </message>
        <message>
            <source>You have another practice under this name: %1.</source>
            <translation>Já tens outra prática com este nome: %1.</translation>
        </message>
        <message>
            <source>You have the same, word for word: “%1”.</source>
            <translation>Já tens esta prática, palavra por palavra: «%1».</translation>
        </message>
    </context>
    <context>
        <name>TextSearch</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Find in the text</source>
            <translation>Procurar no texto</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Não se encontra</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>O seguinte</translation>
        </message>
        <message>
            <source>The one before</source>
            <translation>O anterior</translation>
        </message>
    </context>
    <context>
        <name>TextView</name>
        <message>
            <source>To mend</source>
            <translation>A corrigir</translation>
        </message>
    </context>
    <context>
        <name>ThroughCard</name>
        <message>
            <source>Came through them</source>
            <translation>Vieram através desta pessoa</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Crianças</translation>
        </message>
    </context>
    <context>
        <name>TieForm</name>
        <message>
            <source>A new tie</source>
            <translation>Um laço novo</translation>
        </message>
        <message>
            <source>A steward looks after somebody, and not the other way round.</source>
            <translation>Uma pessoa cuida da outra, e não ao contrário.</translation>
        </message>
        <message>
            <source>A tie</source>
            <translation>Um laço</translation>
        </message>
        <message>
            <source>A tie is between two people: name them both.</source>
            <translation>Um laço é entre duas pessoas: escreve o nome das duas.</translation>
        </message>
        <message>
            <source>Between %1 and %2 there is no tie.</source>
            <translation>Entre %1 e %2 não há laço.</translation>
        </message>
        <message>
            <source>Friends look after each other.</source>
            <translation>Numa amizade, cada pessoa cuida da outra.</translation>
        </message>
        <message>
            <source>How %1 and %2 keep in touch is kept.</source>
            <translation>Ficou guardado como %1 e %2 mantêm contacto.</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>De quanto em quanto tempo</translation>
        </message>
        <message>
            <source>In touch next on</source>
            <translation>Próximo contacto no dia</translation>
        </message>
        <message>
            <source>It has ended</source>
            <translation>Já acabou</translation>
        </message>
        <message>
            <source>The tie between %1 and %2 has ended.</source>
            <translation>O laço entre %1 e %2 acabou.</translation>
        </message>
        <message>
            <source>They were in touch today</source>
            <translation>Deram notícias hoje</translation>
        </message>
        <message>
            <source>What binds them</source>
            <translation>O que as liga</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quem</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Com quem</translation>
        </message>
    </context>
    <context>
        <name>TiesCard</name>
        <message>
            <source>%1 and %2 are friends who keep in touch.</source>
            <translation>%1 e %2 mantêm contacto por amizade.</translation>
        </message>
        <message>
            <source>%1 has %2 as steward.</source>
            <translation>%1 está ao cuidado de %2.</translation>
        </message>
        <message>
            <source>%1 is steward of %2.</source>
            <translation>%1 cuida de %2.</translation>
        </message>
        <message>
            <source>Between %1 and %2 there is no tie.</source>
            <translation>Entre %1 e %2 não há laço.</translation>
        </message>
        <message>
            <source>Friends with</source>
            <translation>Amizade com</translation>
        </message>
        <message>
            <source>Has as steward</source>
            <translation>Ao cuidado de</translation>
        </message>
        <message>
            <source>How %1 and %2 keep in touch is kept.</source>
            <translation>Ficou guardado como %1 e %2 mantêm contacto.</translation>
        </message>
        <message>
            <source>I was in touch</source>
            <translation>Falei com a pessoa</translation>
        </message>
        <message>
            <source>Is steward of</source>
            <translation>Cuida de</translation>
        </message>
        <message>
            <source>Keeping in touch</source>
            <translation>Manter contacto</translation>
        </message>
        <message>
            <source>Last: %1</source>
            <translation>Última vez: %1</translation>
        </message>
        <message>
            <source>Somebody’s name</source>
            <translation>O nome de alguém</translation>
        </message>
        <message>
            <source>Which tie</source>
            <translation>Que laço</translation>
        </message>
        <message>
            <source>You were in touch with %1 today.</source>
            <translation>Falaste hoje com %1.</translation>
        </message>
        <message>
            <source>“%1” is no day. Write it like this: %2</source>
            <translation>«%1» não é um dia. Escreve assim: %2</translation>
        </message>
    </context>
    <context>
        <name>TimeLine</name>
        <message>
            <source>Minutes, or a time such as 90 s, 1 h 30 min or 15-20 min</source>
            <translation>Minutos, ou um tempo como 90 s, 1 h 30 min ou 15-20 min</translation>
        </message>
    </context>
    <context>
        <name>TimePanel</name>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>The TV is black</source>
            <translation>A TV está escura</translation>
        </message>
        <message>
            <source>The stage is black</source>
            <translation>O ecrã da sala está escuro</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
    </context>
    <context>
        <name>TimeStepper</name>
        <message>
            <source>Less time</source>
            <translation>Menos tempo</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Mais tempo</translation>
        </message>
    </context>
    <context>
        <name>TookSheet</name>
        <message>
            <source>%1 in all. Some of it had no limit; the plan for the rest was %2, for %3.</source>
            <translation>%1 ao todo. Uma parte não tinha limite; o plano para o resto, com %3, era de %2.</translation>
        </message>
        <message>
            <source>%1 in all. The plan for %3 was %2.</source>
            <translation>%1 ao todo. O plano para %3 era de %2.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>How long it took</source>
            <translation>Quanto tempo levou</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>e mais %1</translation>
        </message>
        <message>
            <source>could say</source>
            <translation>podia dizer</translation>
        </message>
        <message>
            <source>open</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>previsto</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>saltado</translation>
        </message>
        <message>
            <source>took</source>
            <translation>levou</translation>
        </message>
    </context>
    <context>
        <name>TvBox</name>
        <message>
            <source>Now on the TV</source>
            <translation>Agora na TV</translation>
        </message>
        <message>
            <source>On the stage</source>
            <translation>No ecrã da sala</translation>
        </message>
    </context>
    <context>
        <name>UnsavedSheet</name>
        <message numerus="yes">
            <source>%n lines were noted. They go with this gathering, unless you save them.</source>
            <translation>
                <numerusform>%n linha foi apontada. Vai-se com este encontro, a não ser que a guardes.</numerusform>
                <numerusform>%n linhas foram apontadas. Vão-se com este encontro, a não ser que as guardes.</numerusform>
            </translation>
        </message>
        <message>
            <source>1 line was noted. It goes with this gathering, unless you save it.</source>
            <translation>1 linha foi apontada. Vai-se com este encontro, a não ser que a guardes.</translation>
        </message>
        <message>
            <source>Close without them</source>
            <translation>Fechar sem elas</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Ficar</translation>
        </message>
        <message>
            <source>The harvest is not saved</source>
            <translation>A colheita não está guardada</translation>
        </message>
    </context>
    <context>
        <name>VersionsDoor</name>
        <message>
            <source>Bringing the version of %1 back</source>
            <translation>trazer de volta a versão das %1</translation>
        </message>
        <message>
            <source>It is like that now.</source>
            <translation>Já está assim.</translation>
        </message>
        <message>
            <source>The version of %1 is back.</source>
            <translation>A versão das %1 está de volta.</translation>
        </message>
    </context>
    <context>
        <name>VersionsPage</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, changed elsewhere</source>
            <translation>%1, mudado noutro sítio</translation>
        </message>
        <message>
            <source>%1, from %2</source>
            <translation>%1, a partir das %2</translation>
        </message>
        <message>
            <source>%1: earlier versions</source>
            <translation>%1: versões anteriores</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n linha</numerusform>
                <numerusform>%n linhas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <translation>
                <numerusform>%n versão</numerusform>
                <numerusform>%n versões</numerusform>
            </translation>
        </message>
        <message>
            <source>1 version</source>
            <translation>1 versão</translation>
        </message>
        <message>
            <source>A step</source>
            <translation>Um passo</translation>
        </message>
        <message>
            <source>About this practice</source>
            <translation>Sobre esta prática</translation>
        </message>
        <message>
            <source>An empty line</source>
            <translation>Uma linha vazia</translation>
        </message>
        <message>
            <source>As it began</source>
            <translation>Como começou</translation>
        </message>
        <message>
            <source>As it was %1 at %2</source>
            <translation>Como estava: %1, %2</translation>
        </message>
        <message>
            <source>As it was opened</source>
            <translation>Como foi aberta</translation>
        </message>
        <message>
            <source>Bring this one back</source>
            <translation>Trazer esta de volta</translation>
        </message>
        <message>
            <source>Changed elsewhere</source>
            <translation>Mudado noutro sítio</translation>
        </message>
        <message>
            <source>Days and hours</source>
            <translation>Dias e horas</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Versões anteriores</translation>
        </message>
        <message>
            <source>Nothing has been changed yet. Each change of the last 30 days will be here, to go back to.</source>
            <translation>Ainda nada mudou. Cada mudança dos últimos 30 dias vai estar aqui, para poderes voltar a ela.</translation>
        </message>
        <message>
            <source>Several steps were changed</source>
            <translation>Mudaram vários passos</translation>
        </message>
        <message>
            <source>This version</source>
            <translation>Esta versão</translation>
        </message>
        <message>
            <source>Versions of this hour</source>
            <translation>Versões desta hora</translation>
        </message>
        <message>
            <source>What was changed</source>
            <translation>O que mudou</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>“%1” and “%2” were joined</source>
            <translation>«%1» e «%2» são agora um só</translation>
        </message>
        <message>
            <source>“%1” became “%2”</source>
            <translation>«%1» passou a «%2»</translation>
        </message>
        <message>
            <source>“%1” is called “%2” now</source>
            <translation>«%1» chama-se agora «%2»</translation>
        </message>
        <message>
            <source>“%1” was added</source>
            <translation>«%1» entrou</translation>
        </message>
        <message>
            <source>“%1” was moved</source>
            <translation>«%1» mudou de sítio</translation>
        </message>
        <message>
            <source>“%1” was split in two</source>
            <translation>«%1» dividiu-se em dois</translation>
        </message>
        <message>
            <source>“%1” was taken out</source>
            <translation>«%1» saiu</translation>
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
    </context>
    <context>
        <name>WayBack</name>
        <message>
            <source>Console</source>
            <translation>Mesa</translation>
        </message>
    </context>
    <context>
        <name>WhatIsKeptPage</name>
        <message>
            <source>%1 What is not removed yet goes when Microsol opens the record the next time.</source>
            <translation>%1 O que ainda não foi apagado desaparece quando o Microsol voltar a abrir o registo.</translation>
        </message>
        <message>
            <source>A health note for %1 is kept until its day.</source>
            <translation>Fica guardada até ao seu dia uma nota de saúde sobre %1.</translation>
        </message>
        <message>
            <source>Nothing is kept on this person any more.</source>
            <translation>Já não se guarda nada sobre esta pessoa.</translation>
        </message>
        <message>
            <source>Save what is kept on them</source>
            <translation>Guardar o que se guarda sobre esta pessoa</translation>
        </message>
        <message>
            <source>Saved for them: “%1”, and “%2” beside it.</source>
            <translation>Guardado para lhe dar: «%1», e «%2» ao lado.</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>The health note is forgotten.</source>
            <translation>A nota de saúde está esquecida.</translation>
        </message>
        <message>
            <source>They are removed for good, out of the record and of all its copies.</source>
            <translation>Apagado de vez, do registo e de todas as suas cópias.</translation>
        </message>
        <message>
            <source>They are removed for good. A copy that could not be read went as a whole: %1.</source>
            <translation>Apagado de vez. Uma cópia que não se conseguia ler foi-se inteira: %1.</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>O que se guarda</translation>
        </message>
        <message>
            <source>What is kept on %1</source>
            <translation>O que se guarda sobre %1</translation>
        </message>
        <message>
            <source>Who sat with whom is forgotten, in all copies too.</source>
            <translation>Quem esteve com quem está esquecido, também em todas as cópias.</translation>
        </message>
    </context>
    <context>
        <name>WhoCard</name>
        <message>
            <source>%1 came through %2.</source>
            <translation>%1 veio através de %2.</translation>
        </message>
        <message>
            <source>%1 is a child: all that is not kept of children is gone.</source>
            <translation>%1 é criança: o que não se guarda de crianças saiu.</translation>
        </message>
        <message>
            <source>%1 is called %2 now.</source>
            <translation>%1 chama-se agora %2.</translation>
        </message>
        <message>
            <source>%1 is no child.</source>
            <translation>%1 não é criança.</translation>
        </message>
        <message>
            <source>%1 is the adult of %2.</source>
            <translation>%1 toma conta de %2.</translation>
        </message>
        <message>
            <source>%1 lives at %2.</source>
            <translation>%1 mora em %2.</translation>
        </message>
        <message>
            <source>A child</source>
            <translation>Uma criança</translation>
        </message>
        <message>
            <source>A house or a place</source>
            <translation>Uma casa ou um lugar</translation>
        </message>
        <message>
            <source>Came through</source>
            <translation>Veio através de</translation>
        </message>
        <message>
            <source>Everybody here has a name. Any will do: a first one, or what they are called.</source>
            <translation>Aqui toda a gente tem um nome. Qualquer um serve: o primeiro, ou como lhe chamam.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir lá</translation>
        </message>
        <message>
            <source>Its adult</source>
            <translation>Quem toma conta dela</translation>
        </message>
        <message>
            <source>Languages, with commas between</source>
            <translation>Línguas, separadas por vírgulas</translation>
        </message>
        <message>
            <source>Lives at</source>
            <translation>Mora em</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>Conheceram-se em</translation>
        </message>
        <message>
            <source>Name, as they like it</source>
            <translation>Nome, como a pessoa gosta</translation>
        </message>
        <message>
            <source>No adult is known of %1.</source>
            <translation>Não se sabe quem toma conta de %1.</translation>
        </message>
        <message>
            <source>Of a child, nothing is kept but its name, its adult, and the circles and gatherings it was in. There is no place for anything else.</source>
            <translation>De uma criança só se guarda o nome, quem toma conta dela, e os círculos e encontros em que esteve. Não há lugar para mais nada.</translation>
        </message>
        <message>
            <source>The day on which you met %1 is kept.</source>
            <translation>Ficou guardado o dia em que conheceste %1.</translation>
        </message>
        <message>
            <source>The languages of %1 are kept.</source>
            <translation>Ficaram guardadas as línguas de %1.</translation>
        </message>
        <message>
            <source>The red house</source>
            <translation>A casa vermelha</translation>
        </message>
        <message>
            <source>Through whom %1 came is not known.</source>
            <translation>Não se sabe através de quem veio %1.</translation>
        </message>
        <message>
            <source>Where %1 lives is not known.</source>
            <translation>Não se sabe onde mora %1.</translation>
        </message>
        <message>
            <source>Who brought them</source>
            <translation>Quem trouxe a pessoa</translation>
        </message>
        <message>
            <source>“%1” is no day. Write it like this: %2</source>
            <translation>«%1» não é um dia. Escreve assim: %2</translation>
        </message>
    </context>
    <context>
        <name>WhoComes</name>
        <message>
            <source>Who of the circle is here</source>
            <translation>Quem do círculo está aqui</translation>
        </message>
    </context>
    <context>
        <name>WishesFold</name>
        <message>
            <source>Always together</source>
            <translation>Sempre juntos</translation>
        </message>
        <message>
            <source>Ana + Bento, Clara + Duarte</source>
            <translation>Ana + Bento, Clara + Duarte</translation>
        </message>
        <message>
            <source>Ana + Eva</source>
            <translation>Ana + Eva</translation>
        </message>
        <message>
            <source>Ana, Clara, Eva</source>
            <translation>Ana, Clara, Eva</translation>
        </message>
        <message>
            <source>Groups hold to this, and nothing shows that they do.</source>
            <translation>Os grupos respeitam isto, e nada mostra que o fazem.</translation>
        </message>
        <message>
            <source>Never together</source>
            <translation>Nunca juntos</translation>
        </message>
        <message>
            <source>One host at each table</source>
            <translation>Quem acolhe, um por mesa</translation>
        </message>
        <message>
            <source>▸ Who sits with whom</source>
            <translation>▸ Quem fica com quem</translation>
        </message>
        <message>
            <source>▾ Who sits with whom</source>
            <translation>▾ Quem fica com quem</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 or more people</source>
            <translation>%1 ou mais pessoas</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1–%2 min</source>
            <translation>%1–%2 min</translation>
        </message>
        <message>
            <source>%1–%2 people</source>
            <translation>%1–%2 pessoas</translation>
        </message>
        <message>
            <source>0 s</source>
            <translation>0 s</translation>
        </message>
        <message>
            <source>1 person</source>
            <translation>1 pessoa</translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>The letters of your language, as `language:` in a practice has them: pt, fr, de</extracomment>
            <translation>pt</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>Writing</name>
        <message>
            <source>Writing about this practice</source>
            <translation>escrever sobre esta prática</translation>
        </message>
        <message>
            <source>Writing in a step</source>
            <translation>escrever num passo</translation>
        </message>
        <message>
            <source>Writing in the text</source>
            <translation>escrever no texto</translation>
        </message>
        <message>
            <source>Writing in “%1”</source>
            <translation>escrever em «%1»</translation>
        </message>
        <message>
            <source>Writing the introduction</source>
            <translation>escrever a introdução</translation>
        </message>
    </context>
    <context>
        <name>_Apart</name>
        <message>
            <source>%1: no longer</source>
            <translation>%1: já não</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Já não</translation>
        </message>
    </context>
    <context>
        <name>_Counts</name>
        <message numerus="yes">
            <source>at most %n newcomers</source>
            <translation>
                <numerusform>no máximo %n pessoa nova</numerusform>
                <numerusform>no máximo %n pessoas novas</numerusform>
            </translation>
        </message>
        <message>
            <source>at most one newcomer</source>
            <translation>no máximo uma pessoa nova</translation>
        </message>
        <message>
            <source>no newcomers</source>
            <translation>nenhuma pessoa nova</translation>
        </message>
    </context>
    <context>
        <name>_InLanguage</name>
        <message>
            <source>In another language</source>
            <translation>Noutra língua</translation>
        </message>
        <message>
            <source>Language %1</source>
            <translation>Língua %1</translation>
        </message>
        <message>
            <source>The prompt in language %1</source>
            <translation>O mote na língua %1</translation>
        </message>
    </context>
    <context>
        <name>_OfferRow</name>
        <message>
            <source>A gift</source>
            <translation>Dado</translation>
        </message>
        <message>
            <source>Found somebody</source>
            <translation>Encontrou alguém</translation>
        </message>
        <message>
            <source>In exchange</source>
            <translation>Em troca</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>Nas palavras da pessoa</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Precisa</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Já não</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Oferece</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Em aberto</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Pago</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Take out %1</source>
            <translation>Retirar %1</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>O que aconteceu</translation>
        </message>
        <message>
            <source>What it goes for</source>
            <translation>Em troca de quê</translation>
        </message>
        <message>
            <source>Which way</source>
            <translation>Oferece ou precisa</translation>
        </message>
    </context>
    <context>
        <name>_Stands</name>
        <message>
            <source>At home in %1</source>
            <translation>Círculo de casa: %1</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Casa</translation>
        </message>
        <message>
            <source>How they stand to it</source>
            <translation>Como está neste círculo</translation>
        </message>
        <message>
            <source>The circle in which they are drawn on the island</source>
            <translation>O círculo em que a pessoa aparece na ilha</translation>
        </message>
    </context>
    <context>
        <name>_TieRow</name>
        <message>
            <source>Each %1 months</source>
            <translation>De %1 em %1 meses</translation>
        </message>
        <message>
            <source>Each half year</source>
            <translation>De meio em meio ano</translation>
        </message>
        <message>
            <source>Each month</source>
            <translation>Todos os meses</translation>
        </message>
        <message>
            <source>Each quarter</source>
            <translation>De três em três meses</translation>
        </message>
        <message>
            <source>Each year</source>
            <translation>Todos os anos</translation>
        </message>
        <message>
            <source>Friends</source>
            <translation>Amizade</translation>
        </message>
        <message>
            <source>Has as steward</source>
            <translation>Ao cuidado desta pessoa</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>Com que frequência</translation>
        </message>
        <message>
            <source>Is steward of</source>
            <translation>Cuida desta pessoa</translation>
        </message>
        <message>
            <source>No rhythm</source>
            <translation>Sem ritmo</translation>
        </message>
        <message>
            <source>No tie with %1</source>
            <translation>Nenhum laço com %1</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>The next time</source>
            <translation>A próxima vez</translation>
        </message>
        <message>
            <source>next on</source>
            <translation>a seguir:</translation>
        </message>
    </context>
    <context>
        <name>_Way</name>
        <message>
            <source>A number, an address</source>
            <translation>Um número, uma morada</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Other way</source>
            <translation>De outra forma</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefone</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Correio</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Take out %1</source>
            <translation>Retirar %1</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>O que é</translation>
        </message>
    </context>
</TS>
