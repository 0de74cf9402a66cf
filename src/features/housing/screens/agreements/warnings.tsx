import { useTranslations } from 'use-intl'
import { Tone } from '../../../../ui/marks.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { Board } from './agreement-types.ts'

type Warning = Board['agreements'][number]['warnings'][number]

const loud = new Set<Warning['warning']>(['period-over', 'last-day-of-notice'])

/** What is to be done or known about an agreement, one sentence each. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
	const words = useTranslations('agreements.codes.warnings')
	const format = useFormat()
	if (warnings.length === 0) return null
	return (
		<ul className="stack-8">
			{warnings.map((one) => (
				<li key={`${one.warning} ${'year' in one ? one.year : one.day}`}>
					<Tone kind={loud.has(one.warning) ? 'danger' : 'warning'}>
						{words(one.warning, {
							...('day' in one ? { day: format.dayFull(one.day) } : { year: String(one.year) }),
							...('left' in one ? { left: one.left } : {}),
							...('due' in one ? { due: one.due } : {}),
						} as never)}
					</Tone>
				</li>
			))}
		</ul>
	)
}
