import type { Progress } from '../model/progress.js'
import { stack } from './blocks.js'
import type { ReportContext } from './context.js'
import { footer } from './footer.js'
import { showDuration } from './numbers.js'
import { inParagraphs } from './paragraphs.js'
import { divergedLines, progressTable } from './progress.js'
import { ofFork, olderCommit } from './provenance.js'
import { link, md, ours, render } from './text.js'
import { titled } from './titled.js'

/** More characters than these are not a message any more. */
const LONGEST_MESSAGE = 2000

const AGAIN = ours('To evaluate again, take the label off and add it again.')

/** For a run that somebody, or a newer run, stopped. `now` is in milliseconds since the epoch. */
export function renderCancelled(progress: Progress | undefined, context: ReportContext, now: number): string {
  const after =
    progress === undefined ? '' : ` after ${showDuration((now - progress.startedAt) / 1000, 'whole')}`
  return render(
    stack([
      titled(context, md`Evaluation cancelled${ours(after)}`),
      md`Nothing was compared.${progress === undefined ? ours('') : ours(' This is how far it was:')}`,
      ...(progress === undefined ? [] : [...divergedLines(progress), progressTable(progress, context, now)]),
      AGAIN,
      footer(context),
    ]),
  )
}

/** For `post`, where the main process was killed and left the comment at "training". */
export function renderInterrupted({ runUrl, name }: { runUrl: string; name?: string | undefined }): string {
  return render(
    stack([
      titled({ name }, ours('Evaluation interrupted')),
      md`The job ended before the evaluation did, so nothing was compared. ${link(ours('Its log'), runUrl)} may say why.`,
      AGAIN,
    ]),
  )
}

/** For an evaluation that could not be done at all: the reason, and what to do. */
export function renderError(
  error: { message: string; remedy: string },
  context: Pick<ReportContext, 'runUrl' | 'version' | 'provenance' | 'name'>,
): string {
  return render(
    stack([
      titled(context, ours('❌ The evaluation could not be done')),
      olderCommit(context),
      ...inParagraphs(error.message, LONGEST_MESSAGE),
      ...inParagraphs(error.remedy, LONGEST_MESSAGE),
      ofFork(context),
      footer(context),
    ]),
  )
}
