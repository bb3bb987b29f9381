/**
 * Lines of Python that set `description`: implementation, version and what wheels are chosen by. They import nothing
 * that is not there already.
 */
export const describeScript = `
import os, sys
try:
    libc = os.confstr("CS_GNU_LIBC_VERSION")
except Exception:
    libc = None
description = " ".join([
    sys.implementation.name, ".".join(map(str, sys.implementation.version[:3])), sys.version.split()[0],
    getattr(sys, "abiflags", ""), sys.platform, os.uname().machine, libc or "",
])
`
