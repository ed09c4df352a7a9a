# .\make.ps1 run serves the app, .\make.ps1 test passes the tests. Each makes .venv and installs what it needs.
param([ValidateSet("run", "test", "check", "bench", "audit")][string]$Target = "run")
$ErrorActionPreference = "Stop"
$python = Join-Path ".venv" "Scripts\python.exe"
if (-not (Test-Path $python)) { py -3 -m venv .venv }
$needs = if ($Target -in "test", "bench") { "requirements-dev.txt" } else { "requirements.txt" }
& $python -m pip install --quiet --disable-pip-version-check -r $needs
if ($LASTEXITCODE) { exit $LASTEXITCODE }
switch ($Target) {
    "run" { & $python -m streamlit run server.py }
    "bench" { & $python -m benchmarks }
    "check" { & $python -m database check }
    "audit" { & $python -m benchmarks.audit }  # needs the network
    "test" {
        & $python -m ruff check .
        if ($LASTEXITCODE) { exit $LASTEXITCODE }
        & $python -m pytest -n auto --dist worksteal
    }
}
exit $LASTEXITCODE
