import { describe, expect, test } from '@jest/globals'
import { BASE, commentsOf, createWorld, evaluate, HEAD, start } from './evaluation.js'

describe('one comment', () => {
  test('is posted at the start, and says how far it is', async () => {
    await using world = await createWorld({ base: BASE, head: { 'train.sh': 'echo training; sleep 300\n' } })
    const running = await start(world)
    await running.printed(/head │ training/)
    // The comment is posted beside the fetch; the cancel below settles it in any case.
    while ((await commentsOf(world)).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    const [comment = ''] = await commentsOf(world)
    expect(comment.split('\n')[0]).toContain(' running ')
    expect(comment.split('\n').slice(1).join('\n')).toMatch(/^## /m)
    expect(comment).toContain(world.pullRequest.head.sha.slice(0, 7))
    running.cancel()
    await running.done
  })

  test('is the same at the next evaluation, and others’ are left alone', async () => {
    await using world = await createWorld({ base: BASE, head: HEAD })
    const first = await evaluate(world)
    const marker = first.comments[0]?.split('\n')[0] ?? ''
    await world.github.addComment(1, 'mallory', `${marker}\nmine`)
    world.pullRequest.head.sha = await world.repository.commit({
      files: { 'train.sh': `echo '{"loss": 1.0, "accuracy": 90.0}' > result.txt\n` },
      branch: 'topic',
    })
    const second = await evaluate(world)
    expect(second.outputs['comment-id']).toBe(first.outputs['comment-id'])
    expect(second.comments).toHaveLength(2)
    expect(second.comments[0]).toContain('Accuracy 12.0 points higher')
    expect(second.comments[1]).toContain('mine')
  })

  test('comment: new writes another, comment: off none', async () => {
    await using world = await createWorld({ base: BASE, head: HEAD })
    await evaluate(world)
    expect((await evaluate(world, { comment: 'new' })).comments).toHaveLength(2)
    const off = await evaluate(world, { comment: 'off' })
    expect(off).toMatchObject({ exitCode: 0, outputs: { 'comment-url': '', 'comment-id': '' } })
    expect(off.comments).toHaveLength(2)
    expect(off.summary).toContain('Accuracy 2.0 points higher')
  })
})

describe('when no comment can be written', () => {
  test('a server that fails at the start is asked again at the end', async () => {
    await using world = await createWorld({ base: BASE, head: HEAD })
    world.github.fault({ method: 'POST', path: /\/comments$/ }, { status: 404 }, 1)
    const run = await evaluate(world)
    expect(run.exitCode).toBe(0)
    expect(run.comments).toEqual([expect.stringContaining('Accuracy 2.0 points higher')])
  })
})
