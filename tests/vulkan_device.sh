#!/bin/sh
# A Vulkan device for the tests: one that is there, or Mesa's in software, installed where the system allows it
# (apt-get, as root or by a sudo that asks for no password). Never fails: without one those tests are skipped.
#   tests/vulkan_device.sh PYTHON     VULKAN=skip leaves the system alone
set -u
package=mesa-vulkan-drivers

found() {
  "$1" -c 'from stablehand.runtime.device import Device; Device("vulkan")' 2>/dev/null
}

notice() {
  {
    echo "************************************************************************"
    echo "* VULKAN IS NOT TESTED HERE: there is no device, and $1."
    echo "* On Debian or Ubuntu: apt-get install $package"
    echo "************************************************************************"
  } >&2
  exit 0
}

found "$1" && exit 0
test "${VULKAN:-}" = skip && notice "VULKAN=skip says to install none"
command -v apt-get >/dev/null || notice "there is no apt-get to install one with"
become=
if test "$(id -u)" != 0; then
  sudo -n true 2>/dev/null || notice "installing one takes root or a sudo without a password"
  become="sudo -n"
fi
install() {
  timeout 240 $become env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=60 "$@" >&2
}
echo "installing $package, for tests that run on Vulkan" >&2
install install -y --no-install-recommends $package ||
  { install update && install install -y --no-install-recommends $package; } ||
  notice "$package could not be installed"
found "$1" || notice "$package, which is installed, gives none"
