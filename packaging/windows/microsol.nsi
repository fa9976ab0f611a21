; Installs Microsol on Windows for whoever is signed in: no administrator is asked, and nobody else on the computer is touched.
;
;   python -m tools.package_windows
;
; says to makensis what it has to know: VERSION, SOURCE (the folder that `python -m tools.package` makes on Windows) and
; OUT (the installer), both by their whole names, PUBLISHER, and HOMEPAGE where there is one.
; Installing a newer version over an older one replaces the program's own files and nothing else.

!ifndef VERSION
  !error "Say which version it is: -DVERSION=0.1.0"
!endif
!ifndef SOURCE
  !error "Say where the frozen program is: -DSOURCE=folder"
!endif
!ifndef PUBLISHER
  !error "Say who gives it out: -DPUBLISHER=name"
!endif
!ifndef OUT
  !define OUT "microsol-${VERSION}-setup.exe"
!endif

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include "MUI2.nsh"
!include "FileFunc.nsh"

; makensis goes to the folder of this file first: so do names that begin here.
!define ICONS "..\..\resources\icons\microsol"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Microsol"
!define CLASSES "Software\Classes"

Name "Microsol"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Microsol"
InstallDirRegKey HKCU "Software\Microsol" "InstallDir"
BrandingText "Microsol ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Microsol"
VIAddVersionKey "FileDescription" "Installs Microsol"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "${PUBLISHER}, MIT licence"

!define MUI_ICON "${ICONS}\microsol.ico"
!define MUI_UNICON "${ICONS}\microsol.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\microsol.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Portuguese"

LangString STILL_OPEN ${LANG_ENGLISH} "Microsol is open. Please close it, then try again."
LangString STILL_OPEN ${LANG_PORTUGUESE} "O Microsol está aberto. Fecha-o e tenta de novo."
LangString STAYS ${LANG_ENGLISH} "Microsol is removed. What you wrote and kept is still there:$\r$\n$\r$\n$DOCUMENTS\Microsol practices$\r$\n$LOCALAPPDATA\Microsol"
LangString STAYS ${LANG_PORTUGUESE} "O Microsol foi removido. O que escreveste e guardaste continua cá:$\r$\n$\r$\n$DOCUMENTS\Microsol practices$\r$\n$LOCALAPPDATA\Microsol"
LangString CIRCLE ${LANG_ENGLISH} "Microsol circle"
LangString CIRCLE ${LANG_PORTUGUESE} "Círculo do Microsol"
LangString PRACTICE ${LANG_ENGLISH} "Microsol practice"
LangString PRACTICE ${LANG_PORTUGUESE} "Prática do Microsol"

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

; A program that runs holds its file: it can be read and not be opened to be written.
!macro STOP_WHILE_OPEN
  IfFileExists "$INSTDIR\microsol.exe" 0 +7
  ClearErrors
  FileOpen $0 "$INSTDIR\microsol.exe" a
  IfErrors 0 +3
    MessageBox MB_ICONINFORMATION|MB_OK "$(STILL_OPEN)" /SD IDOK
    Abort
  FileClose $0
!macroend

Section "Microsol"
  !insertmacro STOP_WHILE_OPEN
  ; Libraries of the older version that the newer one has no more.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Microsol.lnk" "$INSTDIR\microsol.exe"
  WriteRegStr HKCU "Software\Microsol" "InstallDir" "$INSTDIR"

  ; A circle's file is Microsol's own kind.
  WriteRegStr HKCU "${CLASSES}\.microsol" "" "Microsol.Circle"
  WriteRegStr HKCU "${CLASSES}\.microsol-circle" "" "Microsol.Circle"
  WriteRegStr HKCU "${CLASSES}\Microsol.Circle" "" "$(CIRCLE)"
  WriteRegStr HKCU "${CLASSES}\Microsol.Circle\DefaultIcon" "" "$INSTDIR\microsol.exe,0"
  WriteRegStr HKCU "${CLASSES}\Microsol.Circle\shell\open\command" "" '"$INSTDIR\microsol.exe" "%1"'

  ; A practice is Markdown: Microsol is offered under "Open with" and never becomes what opens every .md.
  WriteRegStr HKCU "${CLASSES}\Microsol.Practice" "" "$(PRACTICE)"
  WriteRegStr HKCU "${CLASSES}\Microsol.Practice\DefaultIcon" "" "$INSTDIR\microsol.exe,0"
  WriteRegStr HKCU "${CLASSES}\Microsol.Practice\shell\open\command" "" '"$INSTDIR\microsol.exe" "%1"'
  WriteRegNone HKCU "${CLASSES}\.md\OpenWithProgids" "Microsol.Practice"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Microsol"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\microsol.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
!ifdef HOMEPAGE
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "${HOMEPAGE}"
!endif
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  !insertmacro STOP_WHILE_OPEN
  ; By name, and never the whole folder: somebody may have chosen one with other things in it.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\microsol.exe"
  Delete "$INSTDIR\microsol-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Microsol.lnk"
  DeleteRegKey HKCU "${CLASSES}\.microsol"
  DeleteRegKey HKCU "${CLASSES}\.microsol-circle"
  DeleteRegKey HKCU "${CLASSES}\Microsol.Circle"
  DeleteRegKey HKCU "${CLASSES}\Microsol.Practice"
  DeleteRegValue HKCU "${CLASSES}\.md\OpenWithProgids" "Microsol.Practice"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Microsol"
  ${RefreshShellIcons}
  MessageBox MB_ICONINFORMATION|MB_OK "$(STAYS)" /SD IDOK
SectionEnd
