"""The script that gives the tests a Vulkan device: installed where it may be, a notice where not."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent / "vulkan_device.sh"
PYTHON = 'test -e "$(dirname "$0")/device"'
APT = """
echo "$*" >> "{folder}/asked"
case "$*" in *" install "*) {install} ;; esac
"""
NEEDED = ("dirname", "env", "timeout", "touch", "cat")


@dataclass
class Machine:
    """A folder of commands, which is all that the script finds, and what it did with them."""

    folder: Path
    commands: dict[str, str] = field(default_factory=dict)

    def run(self, **environment: str) -> subprocess.CompletedProcess[str]:
        for name, body in {"python": PYTHON, **self.commands}.items():
            path = self.folder / name
            path.write_text(f"#!/bin/sh\n{body}\n")
            path.chmod(0o700)
        return subprocess.run(
            ["/bin/sh", SCRIPT, self.folder / "python"],
            env={"PATH": str(self.folder), **environment},
            capture_output=True,
            text=True,
            timeout=60,
        )

    @property
    def asked(self) -> list[str]:
        """What apt-get was asked for."""
        path = self.folder / "asked"
        return path.read_text().splitlines() if path.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Callable[..., Machine]:
    """A machine with these commands, `apt` being what apt-get does to install."""
    for name in NEEDED:
        found = next(p for d in os.defpath.split(":") if (p := Path(d, name)).exists())
        (tmp_path / name).symlink_to(found)

    def make(apt: str | None = None, user: str = "0", **commands: str) -> Machine:
        if apt is not None:
            commands["apt-get"] = APT.format(folder=tmp_path, install=apt)
        return Machine(tmp_path, {"id": f"echo {user}", **commands})

    return make


WORKS = 'touch "$(dirname "$0")/device"'


def told(ended: subprocess.CompletedProcess[str]) -> str:
    assert ended.returncode == 0 and ended.stdout == ""
    return ended.stderr


def test_where_there_is_a_device_nothing_is_done(machine: Callable[..., Machine]) -> None:
    here = machine(apt=WORKS)
    (here.folder / "device").touch()
    assert told(here.run()) == "" and here.asked == []


def test_root_installs_one(machine: Callable[..., Machine]) -> None:
    here = machine(apt=WORKS)
    assert "NOT TESTED" not in told(here.run())
    [asked] = here.asked
    assert asked.endswith("install -y --no-install-recommends mesa-vulkan-drivers")


def test_a_sudo_without_a_password_does(machine: Callable[..., Machine]) -> None:
    here = machine(apt=WORKS, user="1000", sudo='shift; test "$1" = true || exec "$@"')
    assert "NOT TESTED" not in told(here.run()) and len(here.asked) == 1


def test_a_system_that_knows_no_packages_yet_is_told_to_look(
    machine: Callable[..., Machine],
) -> None:
    here = machine(
        apt=f'test "$(cat "$(dirname "$0")/asked" | wc -l)" -ge 3 && {WORKS}', wc="grep -c ."
    )
    (here.folder / "grep").symlink_to("/bin/grep")
    assert "NOT TESTED" not in told(here.run())
    assert [line.split()[3] for line in here.asked] == ["install", "update", "install"]


@pytest.mark.parametrize(
    ("commands", "environment", "why"),
    [
        ({}, {}, "there is no apt-get to install one with"),
        ({"apt": WORKS}, {"VULKAN": "skip"}, "VULKAN=skip says to install none"),
        ({"apt": WORKS, "user": "1000"}, {}, "takes root or a sudo without a password"),
        ({"apt": WORKS, "user": "1", "sudo": "exit 1"}, {}, "takes root or a sudo without a password"),
        ({"apt": "exit 1"}, {}, "could not be installed"),
        ({"apt": "exit 0"}, {}, "gives none"),
    ],
)  # fmt: skip
def test_where_it_may_not_it_says_so_loudly(
    machine: Callable[..., Machine],
    commands: dict[str, str],
    environment: dict[str, str],
    why: str,
) -> None:
    message = told(machine(**commands).run(**environment))
    assert "VULKAN IS NOT TESTED HERE" in message and why in message
    assert "apt-get install mesa-vulkan-drivers" in message
