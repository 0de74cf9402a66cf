import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { TabLinks } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { RoundHead as Round } from '../../queries/count-week/round-head.ts'
import { countWeek } from './paths.ts'

const parts = ['coverage', 'doubles', 'list', 'results', 'export', 'form'] as const

type Props = { round: Round; state: ReactNode; actions?: ReactNode; keeps?: boolean; children?: ReactNode }

/** What stands above every page of a round: its name, how it stands, and its parts in the order of the work. */
export function RoundHead({ round, state, actions, keeps = true, children }: Props) {
	const words = useTranslations('homelessness.count')
	const codes = useTranslations('homelessness.codes')
	const format = useFormat()
	const here = `${countWeek}/${round.countRoundId}`
	return (
		<>
			<PageHead
				title={round.name}
				crumbs={[{ to: countWeek, label: words('title') }, { label: round.name }]}
				kicker={`${format.range(round.measureFrom, round.measureTo)} · ${codes(`definitions.${round.definition}`)} · ${words(`states.${round.state}`)}`}
				state={state}
				actions={actions}
			/>
			{keeps ? (
				<TabLinks
					label={words('tabs.label')}
					tabs={parts.map((part) => ({
						to: part === 'coverage' ? here : `${here}/${part}`,
						label: words(`tabs.${part}`),
					}))}
				/>
			) : null}
			<div className="section stack-24">{children}</div>
		</>
	)
}
