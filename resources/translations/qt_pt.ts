<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>Está bem</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Guardar tudo</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Sim</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Sim a &amp;tudo</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;Não</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>Nã&amp;o a tudo</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Tentar outra vez</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Deitar fora</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Repor</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Repor como era</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Anular</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Co&amp;lar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Selecionar tudo</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Anular</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Copiar a &amp;ligação</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Co&amp;lar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Selecionar tudo</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>&amp;Selecionar tudo</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>&amp;Mais</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>M&amp;enos</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Alterado em</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>Todos os ficheiros (*)</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>Pastas</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Guardar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>Guardar como</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>Procurar uma pasta</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>Pasta:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>&amp;Nome do ficheiro:</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>Ficheiros do tipo:</translation>
        </message>
        <message>
            <source>Look in:</source>
            <translation>Procurar em:</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>&amp;Escolher</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>&amp;Mudar o nome</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>A&amp;pagar</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>Mostrar ficheiros &amp;escondidos</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>&amp;Pasta nova</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>Pasta nova</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>Criar uma pasta nova</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Para a frente</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>Pasta acima</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Voltar atrás</translation>
        </message>
        <message>
            <source>Go forward</source>
            <translation>Ir para a frente</translation>
        </message>
        <message>
            <source>Go to the parent directory</source>
            <translation>Ir para a pasta acima</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>Criar uma pasta nova</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>Em lista</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>Com pormenores</translation>
        </message>
        <message>
            <source>Change to list view mode</source>
            <translation>Mostrar em lista</translation>
        </message>
        <message>
            <source>Change to detail view mode</source>
            <translation>Mostrar com pormenores</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barra do lado</translation>
        </message>
        <message>
            <source>List of places and bookmarks</source>
            <translation>Sítios e marcadores</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Ficheiros</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>Sítios recentes</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Tirar</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>O meu computador</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>%1 already exists.
Do you want to replace it?</source>
            <translation>%1 já existe.
Queres pôr este no seu lugar?</translation>
        </message>
        <message>
            <source>%1
File not found.
Please verify the correct file name was given.</source>
            <translation>%1
Não há este ficheiro.
Vê se o nome está bem escrito.</translation>
        </message>
        <message>
            <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
            <translation>%1
Não há esta pasta.
Vê se o nome está bem escrito.</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>Alterado em</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>O meu computador</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Computador</translation>
        </message>
    </context>
    <context>
        <name>QPrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Imprimir</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>Está bem</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Imprimir tudo</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>Imprimir as páginas</translation>
        </message>
        <message>
            <source>Print to File (PDF)</source>
            <translation>Imprimir para um ficheiro (PDF)</translation>
        </message>
        <message>
            <source>&amp;Options &gt;&gt;</source>
            <translation>&amp;Opções &gt;&gt;</translation>
        </message>
        <message>
            <source>&amp;Options &lt;&lt;</source>
            <translation>&amp;Opções &lt;&lt;</translation>
        </message>
        <message>
            <source>Page Setup</source>
            <translation>Página</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Copies</source>
            <translation>Cópias</translation>
        </message>
        <message>
            <source>Print range</source>
            <translation>O que imprimir</translation>
        </message>
        <message>
            <source>Print all</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Pages from</source>
            <translation>Páginas de</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>O que está selecionado</translation>
        </message>
        <message>
            <source>Current Page</source>
            <translation>Esta página</translation>
        </message>
        <message>
            <source>Output Settings</source>
            <translation>Impressão</translation>
        </message>
        <message>
            <source>Copies:</source>
            <translation>Cópias:</translation>
        </message>
        <message>
            <source>Collate</source>
            <translation>Juntar</translation>
        </message>
        <message>
            <source>Reverse</source>
            <translation>Ao contrário</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opções</translation>
        </message>
        <message>
            <source>Color Mode</source>
            <translation>Cor</translation>
        </message>
        <message>
            <source>Color</source>
            <translation>A cores</translation>
        </message>
        <message>
            <source>Grayscale</source>
            <translation>A preto e branco</translation>
        </message>
        <message>
            <source>Duplex Printing</source>
            <translation>Frente e verso</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Não</translation>
        </message>
        <message>
            <source>Long side</source>
            <translation>Lado comprido</translation>
        </message>
        <message>
            <source>Short side</source>
            <translation>Lado curto</translation>
        </message>
    </context>
    <context>
        <name>QPrintWidget</name>
        <message>
            <source>Printer</source>
            <translation>Impressora</translation>
        </message>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Nome:</translation>
        </message>
        <message>
            <source>P&amp;roperties</source>
            <translation>P&amp;ropriedades</translation>
        </message>
        <message>
            <source>Location:</source>
            <translation>Onde está:</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Pré-visualização</translation>
        </message>
        <message>
            <source>Type:</source>
            <translation>Tipo:</translation>
        </message>
        <message>
            <source>Output &amp;file:</source>
            <translation>&amp;Ficheiro:</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Space</source>
            <translation>Espaço</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Esquerda</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Cima</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Direita</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Baixo</translation>
        </message>
    </context>
</TS>
