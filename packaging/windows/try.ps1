# Installs Microsol for whoever is signed in, starts it, installs it once more, and removes it: what is a host's stays.
param([Parameter(Mandatory)][string]$Setup)
$ErrorActionPreference = "Stop"

function Holds([bool]$Fact, [string]$What) {
    if (-not $Fact) { throw "NOT SO: $What" }
    Write-Output "ok: $What"
}

$program = "$env:LOCALAPPDATA\Programs\Microsol"
$own = Join-Path ([Environment]::GetFolderPath("MyDocuments")) "Microsol practices"
New-Item -ItemType Directory -Force $own | Out-Null
Set-Content "$own\ours.md" "# Our own round"

Start-Process $Setup "/S" -Wait
Holds (Test-Path "$program\microsol.exe") "installed for whoever is signed in, without an administrator"
Holds ((& "$program\microsol-cli.exe" --version) -like "microsol *") "it says which version it is"
Holds ((Get-ItemProperty "HKCU:\Software\Classes\.microsol").'(default)' -eq "Microsol.Circle") "a circle's file is its own"
Holds (-not (Get-Item "HKCU:\Software\Classes\.md").GetValue("")) "what opens .md is as it was"

$running = Start-Process "$program\microsol.exe" -PassThru
$limit = (Get-Date).AddSeconds(20)
while (-not $running.MainWindowHandle -and (Get-Date) -lt $limit) { Start-Sleep -Milliseconds 200; $running.Refresh() }
Holds ($running.MainWindowHandle -ne 0) "its window is there within 20 seconds"
$running | Stop-Process -Force
$running.WaitForExit()

Start-Process $Setup "/S" -Wait
Holds (Test-Path "$own\ours.md") "installed once more, and the host's own practice is there"

Start-Process "$program\uninstall.exe" "/S" -Wait
$limit = (Get-Date).AddSeconds(30)
while ((Test-Path "$program\microsol.exe") -and (Get-Date) -lt $limit) { Start-Sleep -Milliseconds 200 }
Holds (-not (Test-Path "$program\microsol.exe")) "removed"
Holds (Test-Path "$own\ours.md") "and the host's own practice is still there"
