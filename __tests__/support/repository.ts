import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, readlink, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

type Content = string | Uint8Array

/** What a commit puts at a path; `null` takes the path away. */
export type Entry =
  | Content
  | null
  | { executable: Content }
  | { symlink: string }
  /** A gitlink: the SHA of a commit in the submodule's repository. */
  | { submodule: string }

/** Path inside the repository → what is there. */
export type Files = Record<string, Entry>

export interface CommitOptions {
  /** Changes against the first parent's files. */
  files: Files
  /** `main`, or a whole ref such as `refs/pull/1/head`. Moves to the new commit, by force if need be. */
  branch?: string
  /** Default: the tip of `branch`, if there is one. `[]` makes a commit without history. */
  parents?: string[]
  message?: string
}

export interface TestRepository {
  /** The bare repository on disk. */
  path: string
  /** `owner/name` */
  fullName: string
  /** Returns the new commit's SHA. */
  commit(options: CommitOptions): Promise<string>
  /** Points a whole ref (`refs/pull/1/head`) at a commit; `undefined` deletes it. */
  setRef(ref: string, sha: string | undefined): Promise<void>
  /** Runs git in the repository and returns its output, trimmed. */
  git(...args: string[]): Promise<string>
}

const FIRST_COMMIT_AT = 1_700_000_000

/** The environment of a git that knows nothing of the developer's own settings. */
export function isolatedGit(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return { ...Object.fromEntries(kept), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
}

/**
 * Makes `<root>/<owner>/<name>.git`: bare, default branch `main`, serving any SHA it holds as GitHub does.
 * The same calls in the same order give the same SHAs on every machine.
 */
export async function createRepository(root: string, fullName: string): Promise<TestRepository> {
  const path = join(root, `${fullName}.git`)
  await mkdir(path, { recursive: true })
  const git = async (...args: string[]) => (await runGit(path, args)).trim()
  await git('init', '--quiet', '--bare', '--initial-branch=main')
  for (const setting of ['uploadpack.allowAnySHA1InWant', 'uploadpack.allowReachableSHA1InWant']) {
    await git('config', setting, 'true')
  }
  let commits = 0

  async function commit({ files, branch = 'main', parents, message = 'Change' }: CommitOptions) {
    const ref = branch.startsWith('refs/') ? branch : `refs/heads/${branch}`
    const from =
      parents ?? (await git('for-each-ref', '--format=%(objectname)', ref)).split('\n').filter(Boolean)
    const when = `Headway tests <tests@example.invalid> ${FIRST_COMMIT_AT + 60 * commits++} +0000`
    const stream = [
      line(`commit ${ref}`),
      line('mark :1'),
      line(`author ${when}`),
      line(`committer ${when}`),
      data(message),
      ...from.map((sha, index) => line(`${index === 0 ? 'from' : 'merge'} ${sha}`)),
      ...Object.entries(files).map(([file, entry]) => change(file, entry)),
      line('get-mark :1'),
      line('done'),
    ]
    const output = await runGit(path, ['fast-import', '--quiet', '--done', '--force'], Buffer.concat(stream))
    return output.trim()
  }

  async function setRef(ref: string, sha: string | undefined) {
    await (sha === undefined ? git('update-ref', '-d', ref) : git('update-ref', ref, sha))
  }

  return { path, fullName, commit, setRef, git }
}

/** The files below a folder, as `commit` takes them; caches of Python and repositories of git left out. */
export async function readFolder(folder: string): Promise<Files> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: Files = {}
  for (const entry of found.sort((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  )) {
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(folder.length).replace(/^\/+/, '')
    if (/(^|\/)(__pycache__|\.git|\.venv)(\/|$)/.test(path)) continue
    if (entry.isSymbolicLink()) files[path] = { symlink: await readlink(file) }
    else if (entry.isFile()) {
      const content = await readFile(file)
      files[path] = (await stat(file)).mode & 0o100 ? { executable: content } : content
    }
  }
  return files
}

function change(path: string, entry: Entry): Buffer {
  const quoted = `"${path.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`
  if (entry === null) return line(`D ${quoted}`)
  if (typeof entry === 'string' || entry instanceof Uint8Array) return file('100644', entry)
  if ('executable' in entry) return file('100755', entry.executable)
  if ('symlink' in entry) return file('120000', entry.symlink)
  return line(`M 160000 ${entry.submodule} ${quoted}`)

  function file(mode: string, content: Content): Buffer {
    return Buffer.concat([line(`M ${mode} inline ${quoted}`), data(content)])
  }
}

function line(words: string): Buffer {
  return Buffer.from(`${words}\n`)
}

function data(content: Content): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([line(`data ${bytes.length}`), bytes, line('')])
}

async function runGit(cwd: string, args: string[], input: Uint8Array = new Uint8Array()): Promise<string> {
  const child = spawn('git', args, { cwd, env: isolatedGit() })
  const ended = new Promise<number | null>((resolve, reject) =>
    child.on('close', resolve).on('error', reject),
  )
  // A git that ends early says why on stderr; that it then read no further is no error of its own.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (code !== 0) throw new Error(`git ${args.join(' ')}: exit code ${code}\n${errors}`)
  return output
}
