"""Host arrays on the CPU: shared where they are aligned, copied where they are not."""

import numpy as np
import pytest

from stablehand.errors import SessionError
from stablehand.loader.buffers import aligned
from stablehand.runtime.device import Device
from stablehand.signature import TensorType
from stablehand.targets import named_target


@pytest.fixture(scope="module")
def device() -> Device:
    return Device(named_target("cpu").driver)


def test_a_device_that_does_not_exist() -> None:
    with pytest.raises(SessionError, match="there is no device for abacus: no driver"):
        Device("abacus")


@pytest.mark.parametrize("dtype", ["f32", "f16", "bf16", "i32", "i8", "ui8"])
@pytest.mark.parametrize("shape", [(1,), (3, 5), (2, 1, 7)])
def test_what_goes_up_comes_down(device: Device, dtype: str, shape: tuple[int, ...]) -> None:
    type_ = TensorType(shape, dtype)
    array = aligned(shape, dtype)
    array[...] = np.arange(array.size).reshape(shape)
    resident = device.upload(array, type_)
    array[(0,) * len(shape)] = 9
    back = device.download(resident.view, type_)
    assert back.tobytes() == array.tobytes() and back.shape == shape


def test_an_array_that_is_not_aligned_is_copied(device: Device) -> None:
    type_ = TensorType((6,), "f32")
    array = aligned((8,), "f32", zeros=True)[1:7]
    resident = device.upload(array, type_)
    array[...] = 1
    assert not device.download(resident.view, type_).any()


def test_what_is_not_of_its_type(device: Device) -> None:
    array = aligned((2, 3), "f32", zeros=True)
    for type_ in (TensorType((3, 2), "f32"), TensorType((2, 3), "f16")):
        with pytest.raises(SessionError) as caught:
            device.upload(array, type_)
        assert str(caught.value) == f"a buffer of float32 (2, 3) where {type_} belongs"
    resident = device.upload(array, TensorType((2, 3), "f32"))
    with pytest.raises(SessionError, match="gave shape"):
        device.download(resident.view, TensorType((6,), "f32"))


@pytest.mark.parametrize(
    ("target", "capability", "needs"),
    [("cuda:sm_120", "9.0", "12.0"), ("cuda:sm_89", "8.0", "8.9"), ("cuda", "7.5", "8.0")],
)
def test_cuda_code_for_newer_devices_is_refused_by_name(
    target: str, capability: str, needs: str
) -> None:
    device = cuda(capability)
    with pytest.raises(SessionError) as caught:
        device.check_code(named_target(target), "m.vmfb")
    assert str(caught.value).startswith(
        f"m.vmfb: {target} is for devices of compute capability {needs} and more, and NVIDIA X has "
        f"{capability} (use cuda:sm_{capability.replace('.', '')} "
    )


def test_cuda_code_for_older_devices_is_taken() -> None:
    for capability, targets in (("9.0", ("cuda", "cuda:sm_89")), ("12.0", ("cuda:sm_120",))):
        for target in targets:
            cuda(capability).check_code(named_target(target), "m.vmfb")
    cuda("what it is").check_code(named_target("cuda:sm_120"), "m.vmfb")


def cuda(capability: str) -> Device:
    """A device that says so of itself, with nothing behind it."""
    device = Device("local-sync")
    device.driver = "cuda"
    said = f"\n- gpu-compute-capability: {capability}\n- more"
    vars(device).update(identity={"name": "NVIDIA X"}, _said=said)
    return device
