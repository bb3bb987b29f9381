import type { Canary } from '../support/canaries.js'
import type { World } from './evaluation.js'

/** What somebody must never read: the job's token, the key to its services, and two secrets of the workflow's author. */
export const TOKEN: Canary = {
  name: 'the token',
  value: 'ghs_cAnArYtOkEn0f7hEjOb4a',
  core: 'cAnArYtOkEn0f7hEjOb4a',
}
export const HF_TOKEN: Canary = {
  name: 'HF_TOKEN',
  value: 'hf_cAnArYhUgGiNgFaCe5b',
  core: 'cAnArYhUgGiNgFaCe5b',
}
/** With characters that every way of writing escapes otherwise. */
export const DB_PASSWORD: Canary = {
  name: 'DB_PASSWORD',
  value: 'cAnArYpAsSwOrD6c"ü/+ %|@*_`',
  core: 'cAnArYpAsSwOrD6c',
}

/** What a workflow has under `env:`. */
export const SECRETS = { HF_TOKEN: HF_TOKEN.value, DB_PASSWORD: DB_PASSWORD.value }

/** With the key to the job's services: its claims, which nobody signed here, are only its own. */
export function canariesOf({ results }: World): Canary[] {
  const value = results?.token({ ref: 'refs/pull/1/merge', readable: ['refs/heads/main'] }) ?? ''
  const core = value.split('.')[1]?.slice(0, 32) ?? ''
  return [TOKEN, HF_TOKEN, DB_PASSWORD, { name: 'the runtime token', value, core }]
}

/**
 * A training that finds all secrets (the job's own in the variables of a process above it) and tells them in every
 * way and place that it can; as `train.py fail` it does so in its last words, as `train.py spoil` in a file that
 * cannot be read.
 */
export const LEAKY_TRAINING = `
import base64, csv, json, os, sys, time, urllib.parse

def variables_of(pid):
    with open(f'/proc/{pid}/environ', 'rb') as file:
        return dict(pair.decode().split('=', 1) for pair in file.read().split(b'\\0') if b'=' in pair)

def parent_of(pid):
    with open(f'/proc/{pid}/stat') as file:
        return int(file.read().rsplit(')', 1)[1].split()[1])

pid = os.getpid()
while 'ACTIONS_RUNTIME_TOKEN' not in variables_of(pid):
    pid = parent_of(pid)
above = variables_of(pid)
secrets = {
    'token': above['INPUT_GITHUB-TOKEN'],
    'runtime': above['ACTIONS_RUNTIME_TOKEN'],
    'hf': os.environ['HF_TOKEN'],
    'db': os.environ['DB_PASSWORD'],
}

def written(secret):
    raw = secret.encode()
    yield secret
    for before in (b'', b'x', b'xy', b'user:'):
        yield base64.b64encode(before + raw).decode()
    yield base64.urlsafe_b64encode(raw).decode()
    yield raw.hex()
    yield raw.hex().upper()
    yield urllib.parse.quote(secret)
    yield urllib.parse.quote(secret, safe='')
    yield urllib.parse.urlencode({'a': secret})
    yield json.dumps({'a': secret})
    yield json.dumps({'a': secret}, ensure_ascii=False)
    yield f'https://user:{secret}@index.example/simple'

ways = [way for secret in secrets.values() for way in written(secret)]
for way in ways:
    print(way, flush=True)
for secret in secrets.values():
    for piece in (secret[:7], secret[7:11], secret[11:]):
        sys.stdout.write(piece)
        sys.stdout.flush()
        time.sleep(0.02)
    sys.stdout.write('\\r')
print('variables:', ' '.join(sorted(os.environ)))
print('said everything')

for way in ways:
    try:
        open('cache/' + way)
    except OSError:
        pass
os.makedirs('out', exist_ok=True)
with open('out/unread-' + secrets['hf'], 'w') as file:
    file.write(json.dumps(ways))

mode = sys.argv[1] if len(sys.argv) > 1 else ''
if mode == 'fail':
    sys.exit('Cannot log in: ' + ' '.join(ways))
if mode == 'spoil':
    # Where a message quotes the beginning, it would end in the middle of a secret.
    with open('out/metrics.json', 'w') as file:
        file.write(json.dumps({'a' * 25 + way: 'none' for way in ways}))
    sys.exit()
better = open('better').read()
short_ways = [way for way in ways if len(way) < 100]
with open('out/metrics.json', 'w') as file:
    json.dump({'accuracy': 78 + len(better), **{way: 1 for way in short_ways}}, file)
with open('out/' + secrets['hf'] + '.json', 'w') as file:
    json.dump({'loss ' + secrets['token']: 0.5}, file)
with open('out/history.csv', 'w') as file:
    file.write(secrets['hf'] + ',score-' + secrets['token'] + '\\n1,0.4\\n2,0.5\\n3,0.7\\n')
with open('out/predictions.csv', 'w', newline='') as file:
    rows = csv.writer(file)
    rows.writerow(['id', 'label', 'prediction'])
    for number, way in enumerate(short_ways):
        rows.writerow([f'{number} {way}', way, way if len(better) > number else 'wrong ' + way])
`
