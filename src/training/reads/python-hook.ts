/**
 * A `sitecustomize.py` which every Python of a training runs at its start. By an audit hook (PEP 578) it notes files,
 * folders, servers and programs outside what access times tell of, and changes nothing else.
 *
 * The log is opened for each line: a program may close or reuse any file descriptor, and a line must never end up in
 * one of its own files. `\t` separates, `\x1f` separates arguments; line breaks and backslashes are escaped.
 */
export const PYTHON_HOOK = String.raw`"""Headway notes what this training reads, so that its result can be reused where nothing of that has changed."""
import sys


def _watch():
    import os

    log = os.environ.get("HEADWAY_WATCH")
    if not log:
        return
    seen = set()
    busy = set()
    lost, missed = [], []
    here = os.path.dirname(os.path.abspath(__file__))
    try:
        from _thread import get_ident
    except ImportError:
        def get_ident():
            return 0

    # As they are now: a program may put something else in their place.
    open_file, write, close, realpath, lexists = os.open, os.write, os.close, os.path.realpath, os.path.lexists

    def note(*fields):
        line = "\t".join(
            str(field).replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
            for field in fields
        )
        data = (line + "\n").encode("utf-8", "surrogateescape")
        if lost:
            data = b"\nfailed\tearlier\n" + data
        whole = False
        try:
            file = open_file(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            try:
                whole = write(file, data) == len(data)
            finally:
                close(file)
        except Exception:
            pass
        # A full disk, no descriptor left: the next line tells, at the latest the one at the end.
        lost[:] = [] if whole else [True]

    def once(*fields):
        if fields in seen:
            return
        if len(seen) > 200000:
            fields = ("overflow",)
            if fields in seen:
                return
        seen.add(fields)
        note(*fields)

    # The packages of this Python itself. Others on its path may be anything.
    known = [os.path.dirname(os.__file__), "/proc", "/sys"]
    homes = (sys.prefix + os.sep, sys.base_prefix + os.sep, "/usr/")
    for path in sys.path:
        if path.endswith(("/site-packages", "/dist-packages")):
            if path.startswith(homes) or path == getattr(sys.modules.get("site"), "USER_SITE", None):
                known.append(path)
    if sys.prefix != sys.base_prefix:
        known.append(sys.prefix)
    known = tuple(path + os.sep for path in known + [realpath(path) for path in known])

    def own(path):
        return path.startswith(known) or path == log

    def absolute(path):
        if path is None:
            path = "."
        if isinstance(path, int):
            return None
        path = os.fsdecode(path)
        if not path.startswith(os.sep):
            path = os.path.join(os.getcwd(), path)
        # What ".." leads to behind a link only realpath can tell.
        return None if own(path) and "/.." not in path else path

    def on_open(path, mode, flags):
        path = absolute(path)
        if path is None:
            return
        flags = flags if isinstance(flags, int) else 0
        writes = flags & (os.O_WRONLY | os.O_RDWR)
        way = ("w" if writes else "r", path)
        if way in seen:
            return
        real = realpath(path)
        if own(real):
            return
        there = lexists(real)
        if (there or writes) and len(seen) <= 200000:
            seen.add(way)
        if not writes:
            once("read" if there else "missing", real)
        elif not there or (flags & os.O_TRUNC and os.access(real, os.W_OK)):
            once("written", real)
        elif flags & os.O_RDWR:
            once("read", real)

    def on_make(path, mode=0, folder=-1):
        path = absolute(path)
        if path is not None and folder == -1:
            real = realpath(path)
            if not lexists(real):
                once("made", real)

    def on_move(source, target, *folders):
        if any(folder != -1 for folder in folders):
            raise ValueError("relative to an open folder")
        source = absolute(source)
        if source is not None:
            # A link is moved itself.
            folder, name = os.path.split(source)
            source = os.path.join(realpath(folder), name)
            if lexists(source):
                once("renamed", source, realpath(os.fsdecode(target)))

    def on_link(source, target, folder=-1):
        if folder != -1:
            raise ValueError("relative to an open folder")
        # Native code may read through it, which nobody would see.
        real = realpath(os.path.join(os.path.dirname(os.fsdecode(target)), os.fsdecode(source)))
        if lexists(real) and not own(real):
            once("read", real)

    def on_library(name, *_):
        if isinstance(name, str) and os.sep in name:
            on_open(name, None, 0)

    def on_import(name, path, *_):
        # A compiled module is opened by the system.
        if path is not None:
            on_open(path, None, 0)

    library = os.path.dirname(os.__file__)
    importers = ("<frozen importlib", os.path.join(library, "importlib", ""))

    def on_list(path=None, *_):
        if isinstance(path, int):
            # Where there is no such link, its opening has been noted.
            path = "/proc/self/fd/%d" % path
            path = os.readlink(path) if lexists(path) else None
            if path is None:
                return
        path = absolute(path)
        if path is None:
            return
        by = sys._getframe(2).f_code.co_filename
        by_import = by.startswith(importers) or "/site-packages/importlib_metadata/" in by
        real = realpath(path)
        once("imported-from" if by_import else "listed", real)
        if not by_import and not lexists(real):
            once("missing", real)

    def on_database(path, *_):
        path = os.fsdecode(path)
        paths = [path]
        if path.startswith("file:"):
            # See sqlite.org/uri.html; without "uri=True" it is the name of a file.
            uri = path[5:].partition("#")[0].partition("?")[0]
            parts = os.fsencode(uri).split(b"%")
            uri = os.fsdecode(parts[0] + b"".join(bytes([int(part[:2], 16)]) + part[2:] for part in parts[1:]))
            paths.append("/" + uri[2:].partition("/")[2] if uri.startswith("//") else uri)
        for path in paths:
            if path not in ("", ":memory:") and absolute(path) is not None:
                real = realpath(absolute(path))
                once("read" if lexists(real) else "written", real)

    def on_connect(socket, address, *_):
        if isinstance(address, tuple) and len(address) >= 2:
            # A UDP socket that is connected has sent nothing yet.
            if socket.type & 0xF != 2:
                once("connected", address[0], address[1])
        elif isinstance(address, (str, bytes)):
            once("connected-locally", os.fsdecode(address))

    def on_send(socket, address, *_):
        if isinstance(address, tuple) and len(address) >= 2:
            once("connected", address[0], address[1])

    def on_bind(socket, address, *_):
        if isinstance(address, tuple) and len(address) >= 2:
            once("bound", address[0], address[1])
        elif isinstance(address, (str, bytes)):
            once("bound-locally", os.fsdecode(address))

    def on_lookup(host, port, *_):
        if isinstance(host, (str, bytes)):
            once("asked-for", os.fsdecode(host))

    def is_watched(env):
        env = {os.fsdecode(name): os.fsdecode(value) for name, value in dict(os.environ if env is None else env).items()}
        return env.get("HEADWAY_WATCH") == log and here in env.get("PYTHONPATH", "").split(os.pathsep)

    def on_variable(name, value=b""):
        name, value = os.fsdecode(name), os.fsdecode(value)
        hides = name == "PYTHONPATH" and here not in value.split(os.pathsep)
        if hides or (name == "HEADWAY_WATCH" and value != log):
            # Of the Pythons that it starts from now on some tell nobody of their start (multiprocessing's do not).
            once("started", 0, "python")

    def on_program(program, args, env, cwd=None):
        if isinstance(args, (str, bytes)) or hasattr(args, "__fspath__"):
            args = [args]
        words = [os.fsdecode(word) for word in list(args or [])[:40]]
        program = os.fsdecode(program) if program else (words[0] if words else "")
        if os.sep in program:
            program = os.path.join(os.getcwd(), os.fsdecode(cwd or ""), program)
        # Of what a shell is told each word counts.
        most = 100000 if words[1:2] == ["-c"] else 400
        once("started", 1 if is_watched(env) else 0, "\x1f".join([program] + [word[:most] for word in words[1:]]))

    handlers = {
        "open": on_open,
        "os.mkdir": on_make,
        "os.rename": on_move,
        "os.link": on_move,
        "os.symlink": on_link,
        "import": on_import,
        "ctypes.dlopen": on_library,
        "os.listdir": on_list,
        "os.scandir": on_list,
        "sqlite3.connect": on_database,
        "dbm.open": on_database,
        "socket.connect": on_connect,
        "socket.sendto": on_send,
        "socket.sendmsg": on_send,
        "socket.bind": on_bind,
        "socket.getaddrinfo": on_lookup,
        "subprocess.Popen": lambda program, args, cwd, env: on_program(program, args, env, cwd),
        "os.exec": on_program,
        "os.posix_spawn": on_program,
        "os.system": lambda command: on_program("sh", ["sh", "-c", command], None),
        "os.putenv": on_variable,
        "os.unsetenv": on_variable,
        "pty.spawn": lambda args: on_program(None, args, None),
        # It may forbid what this one does, or change what it sees.
        "sys.addaudithook": lambda *_: once("failed", "sys.addaudithook"),
    }

    def hook(event, args):
        handler = handlers.get(event)
        if handler is None:
            return
        thread = get_ident()
        if thread in busy:
            # Its own, or of what happens to interrupt it: a signal, an object that is thrown away.
            if not (args and isinstance(args[0], str) and args[0] == log):
                missed.append(event)
            return
        busy.add(thread)
        try:
            handler(*args)
        except Exception:
            # What cannot be noted must not go unnoticed.
            try:
                note("failed", event)
            except Exception:
                pass
        finally:
            if missed:
                del missed[:]
                note("failed", "interrupted")
            busy.discard(thread)

    def present():
        # After a fork: of its parent's threads only one is there.
        busy.clear()
        note("python", os.getpid(), sys.base_prefix, packages)

    if not hasattr(sys, "addaudithook"):
        return
    import atexit
    packages = os.path.join(realpath(sys.prefix), "lib", "python%d.%d" % sys.version_info[:2])
    sys.addaudithook(hook)
    # Whoever is present is watched.
    present()
    os.register_at_fork(after_in_child=present)
    atexit.register(lambda: lost and note("failed", "earlier"))
    # What was on the path at the start has been looked through for this very module.
    for path in list(sys.path_importer_cache):
        path = absolute(path)
        if path is not None:
            once("imported-from", realpath(path))


def _next():
    """The machine may have a sitecustomize of its own: it has its turn, too."""
    import os

    here = os.path.dirname(os.path.abspath(__file__))
    mine = sys.modules.pop("sitecustomize", None)
    entries = list(sys.path)
    sys.path[:] = [entry for entry in entries if os.path.abspath(entry or ".") != here]
    try:
        import sitecustomize
    except ImportError as error:
        if getattr(error, "name", "sitecustomize") != "sitecustomize":
            raise
    finally:
        if "sitecustomize" not in sys.modules and mine is not None:
            sys.modules["sitecustomize"] = mine


try:
    _watch()
except Exception:
    pass
_next()
del _watch, _next
`
