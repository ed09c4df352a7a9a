"""A full disk, a folder that must not be written to and a missing Chrome each get a sentence, never a traceback."""

import errno
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from database import box, write
from publish import chrome, image
from ui import words

ROOT = Path(__file__).parents[2]


@pytest.fixture
def copy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> box.Copy:
    """The box without a copy of the record so far, in a folder of its own."""
    fresh = box.Copy()
    monkeypatch.setattr(box, "COPY", fresh)
    monkeypatch.setattr(box, "folder", lambda: tmp_path)
    return fresh


def command(data: Path, file: Path, *, room: int | None = None) -> subprocess.CompletedProcess[str]:
    """`python -m database build FILE`, with so much room for a file."""
    resource = pytest.importorskip("resource", reason="this system cannot limit the size of files")
    return subprocess.run(
        [sys.executable, "-m", "database", "--data", str(data), "build", str(file)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        preexec_fn=None if room is None else lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (room, room)),
    )


@pytest.mark.parametrize("room", [0, 20_000, 100_000])
def test_a_build_without_room_says_so_and_leaves_the_old_file(data: Path, tmp_path: Path, room: int) -> None:
    """The system itself refuses every byte of a file beyond these, as it does on a full disk."""
    file = tmp_path / "record.duckdb"
    file.write_bytes(b"what was there before")
    done = command(data, file, room=room)

    assert done.returncode == 1
    assert done.stderr.startswith(f"{file} cannot be written: ")
    assert "Traceback" not in done.stderr
    assert file.read_bytes() == b"what was there before"
    assert list(tmp_path.glob(".building-*")) == []


def test_a_build_into_a_folder_that_takes_no_files_says_so(data: Path) -> None:
    done = command(data, Path("/proc/record.duckdb"))

    assert done.returncode == 1
    assert done.stderr.startswith("/proc/record.duckdb cannot be written: ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS], ids=errno.errorcode.get)
def test_the_box_says_why_it_rests_and_the_log_says_more(
    copy: box.Copy, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, number: int
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, errno.errorcode[number])

    monkeypatch.setattr(tempfile, "TemporaryDirectory", refuse)
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60).switch_page("pages/reference/data.py").run()
    page.button(key="run").click().run()

    assert [warning.value for warning in page.warning] == [words.literal(box.NO_COPY)]
    assert not page.exception
    assert errno.errorcode[number] in caplog.text


def test_the_box_keeps_its_old_copy_where_there_is_no_room_for_a_new_one(
    copy: box.Copy, monkeypatch: pytest.MonkeyPatch, data: Path
) -> None:
    monkeypatch.setattr(box, "write", lambda file: write(file, data))
    before = box.ask("SELECT count(*) AS n FROM events").rows["n"].tolist()
    copy.stamp = None  # as if a data file had been edited

    def full(_file: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(box, "write", full)

    assert box.ask("SELECT count(*) AS n FROM events").rows["n"].tolist() == before == [5]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES], ids=errno.errorcode.get)
def test_an_image_for_which_there_is_no_room_is_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, errno.errorcode[number])

    chrome.page.cache_clear()
    monkeypatch.setattr(tempfile, "mkdtemp", refuse)
    press = chrome.Chrome()

    with pytest.raises(RuntimeError, match="take the image that your own browser makes"):
        press.image({}, {"format": "png"})


def test_without_a_chrome_the_studio_says_so_and_still_offers_the_image(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chrome, "found", lambda: None)
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60).switch_page("pages/newsroom/export.py").run()

    assert words.literal(image.NO_CHROME) in [caption.value for caption in page.caption]
    assert "press-buttons" in [component.key for component in page.get("bidi_component")]
    assert not page.exception


def test_the_app_opens_without_a_home_and_without_a_place_for_temporary_files(tmp_path: Path) -> None:
    """A page in a process whose home, temporary folder and own folder can not be written to."""
    script = (
        "import sys, tempfile\n"
        "tempfile.tempdir = sys.argv[1]\n"  # Streamlit's test frame makes an empty folder
        "from streamlit.testing.v1 import AppTest\n"
        "tempfile.tempdir = '/proc/nowhere'\n"
        "page = AppTest.from_file('app.py', default_timeout=60).switch_page('pages/explore/timeline.py').run()\n"
        "assert not page.exception and not page.error, (page.exception, page.error)\n"
        "print(page.title[0].value)\n"
    )
    nowhere = {"HOME": "/proc/nowhere", "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
    resource = pytest.importorskip("resource", reason="this system cannot limit the size of files")
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=nowhere,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)),
    )

    assert done.stdout == "Timeline\n", done.stderr[-2000:]
