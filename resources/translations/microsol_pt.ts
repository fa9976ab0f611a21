<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
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
            <source>In %n groups</source>
            <translation>
                <numerusform>Num só grupo</numerusform>
                <numerusform>Em %n grupos</numerusform>
            </translation>
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
        <name>EndedPage</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <source>%1 is no text file. A practice is a text file whose name ends in .md.</source>
            <translation>%1 não é um ficheiro de texto. Uma prática é um ficheiro de texto cujo nome acaba em .md.</translation>
        </message>
        <message>
            <source>A line of the harvest has %1 letters at most; this one has %2. Make it shorter, or two lines of it.</source>
            <translation>Uma linha da colheita tem no máximo %1 letras; esta tem %2. Encurta-a, ou faz dela duas linhas.</translation>
        </message>
        <message>
            <source>A practice includes itself: %1. Take one of these lines out of its file.</source>
            <translation>Uma prática inclui-se a si própria: %1. Tira uma destas linhas do ficheiro.</translation>
        </message>
        <message>
            <source>Another program has the record %1 for itself. Close that program, then try again.</source>
            <translation>Outro programa tem o registo %1 só para si. Fecha esse programa e tenta outra vez.</translation>
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
            <source>Line %1: %2</source>
            <translation>Linha %1: %2</translation>
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
            <source>That person is in none of these groups. Choose somebody who is shown in one.</source>
            <translation>Essa pessoa não está em nenhum destes grupos. Escolhe alguém que se veja num deles.</translation>
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
            <source>The folder %1 can't be made: %2. Free some room on the disk, make the folder above it writable, or move what is in its way.</source>
            <translation>A pasta %1 não se consegue criar: %2. Arranja espaço no disco, permite escrever na pasta acima, ou tira o que está no sítio dela.</translation>
        </message>
        <message>
            <source>The folder “%1” that ships with Microsol is not there. Install Microsol again.</source>
            <translation>A pasta «%1», que vem com o Microsol, não está aqui. Instala o Microsol outra vez.</translation>
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
            <source>There is no practice called “%1” here. Put its file into the practices folder, or take out the line that includes it.</source>
            <translation>Não há aqui nenhuma prática chamada «%1». Põe o ficheiro dela na pasta das práticas, ou tira a linha que a inclui.</translation>
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
            <source>“%1” can't be written: %2. Choose another folder.</source>
            <translation>«%1» não se consegue escrever: %2. Escolhe outra pasta.</translation>
        </message>
        <message>
            <source>“%1” has an error in line %2 (%3). Mend it in the file; `microsol check %1.md` lists all there is.</source>
            <translation>«%1» tem um erro na linha %2 (%3). Corrige-o no ficheiro; `microsol check %1.md` mostra tudo o que há.</translation>
        </message>
        <message>
            <source>“%1” is no rhythm that Microsol can read. Choose one of the rhythms, such as every second week.</source>
            <translation>«%1» não é um ritmo que o Microsol saiba ler. Escolhe um dos ritmos, por exemplo de duas em duas semanas.</translation>
        </message>
        <message>
            <source>“%1” is no time zone that this computer knows. Choose another, such as Atlantic/Azores.</source>
            <translation>«%1» não é um fuso horário que este computador conheça. Escolhe outro, por exemplo Atlantic/Azores.</translation>
        </message>
        <message>
            <source>“%1” stands alone, and a wish takes two. Write it like this: Ana + Bento.</source>
            <translation>«%1» está só, e um desejo precisa de dois nomes. Escreve assim: Ana + Bento.</translation>
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
        <name>FrontDoor</name>
        <message>
            <source>Let go: it is gone for good when Microsol closes.</source>
            <translation>Já não se retoma: desaparece de vez quando fechares o Microsol.</translation>
        </message>
        <message>
            <source>No text editor answered. The file is %1</source>
            <translation>Nenhum editor de texto respondeu. O ficheiro é %1</translation>
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
        <name>GoOnCard</name>
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
        <name>HomePage</name>
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
            <source>As long as you like</source>
            <translation>O tempo que quiserem</translation>
        </message>
        <message>
            <source>Made for %1.</source>
            <translation>Feita para %1.</translation>
        </message>
        <message>
            <source>Open the file to mend it</source>
            <translation>Abrir o ficheiro para o corrigir</translation>
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
            <source>“%1”</source>
            <translation>«%1»</translation>
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
            <source>Find: troika, listening, retrospective…</source>
            <translation>Procurar: troika, escuta, retrospetiva…</translation>
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
        <name>Preview</name>
        <message>
            <source>Now on the TV</source>
            <translation>Agora na TV</translation>
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
            <source>The island</source>
            <translation>A ilha</translation>
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
        <name>Settings</name>
        <message>
            <source>%1 each</source>
            <translation>%1 para cada</translation>
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
            <source>alone</source>
            <translation>cada um por si</translation>
        </message>
        <message>
            <source>choose one</source>
            <translation>escolher uma</translation>
        </message>
        <message>
            <source>each</source>
            <translation>à vez</translation>
        </message>
        <message>
            <source>everyone meets</source>
            <translation>toda a gente se encontra</translation>
        </message>
        <message>
            <source>fishbowl of %1</source>
            <translation>aquário de %1</translation>
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
            <source>join groups</source>
            <translation>juntar grupos</translation>
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
            <source>own groups</source>
            <translation>grupos à vontade</translation>
        </message>
        <message>
            <source>pairs</source>
            <translation>a pares</translation>
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
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
    </context>
    <context>
        <name>TvBox</name>
        <message>
            <source>Now on the TV</source>
            <translation>Agora na TV</translation>
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
        <name>WayBack</name>
        <message>
            <source>Console</source>
            <translation>Mesa</translation>
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
            <source>1 person</source>
            <translation>1 pessoa</translation>
        </message>
        <message>
            <source>en</source>
            <extracomment>The letters of your language, as `language:` in a practice has them: pt, fr, de</extracomment>
            <translation>pt</translation>
        </message>
    </context>
</TS>
