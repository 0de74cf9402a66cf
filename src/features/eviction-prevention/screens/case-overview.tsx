import { useOutletContext } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../ui/links.tsx'
import { Columns, Section } from '../../../ui/page.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import { CaseEvents } from './parts/case-events.tsx'
import { CaseFollowUps } from './parts/case-follow-ups.tsx'
import { CaseSteps } from './parts/case-steps.tsx'
import type { CaseFile } from './parts/case-types.ts'

/** Next steps to the left, what has happened to the right. */
export default function CaseOverview() {
	const file = useOutletContext<CaseFile>()
	return (
		<Columns wide="even">
			<div>
				<CaseSteps file={file} />
				<CaseFollowUps file={file} />
				<OtherCases file={file} />
			</div>
			<CaseEvents file={file} />
		</Columns>
	)
}

function OtherCases({ file }: { file: CaseFile }) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	if (file.otherCases.length === 0) return null
	return (
		<Section title={words('overview.otherCases')} level={3}>
			<ul>
				{file.otherCases.map((one) => (
					<li key={one.id}>
						<TextLink to={`/evictions/${one.id}`}>{one.caseNumber}</TextLink>{' '}
						<span className="quiet">
							{words('overview.opened', { day: format.day(one.openedOn) })}
							{one.outcome === null ? null : ` · ${words(`outcomes.${one.outcome}`)}`}
						</span>
					</li>
				))}
			</ul>
		</Section>
	)
}
