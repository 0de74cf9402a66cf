import { useTranslations } from 'use-intl'
import { Tone } from '../../../../ui/marks.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { ConcernClock } from '../../rules/authorities/concern.ts'

/** Each time of a report in words: what, by when, done or late. */
export function ConcernClocks({ clocks }: { clocks: readonly ConcernClock[] }) {
	const words = useTranslations('evictionPrevention.authorities')
	const format = useFormat()
	return (
		<div className="stack-8">
			{clocks.map(({ id, by, doneOn, state, paragraph }) => {
				const said = words(`concern.states.${state}`, {
					day: format.day(by),
					done: doneOn === null ? '' : format.day(doneOn),
				})
				const kind = state === 'late' ? 'danger' : state === 'running' ? 'quiet' : 'success'
				return (
					<div key={id}>
						{words(`duties.${id}`)}: <Tone kind={kind}>{said}</Tone>{' '}
						<span className="quiet small">{paragraph}</span>
					</div>
				)
			})}
		</div>
	)
}
