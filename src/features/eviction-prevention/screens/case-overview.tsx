import { useOutletContext } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../ui/links.tsx'
import { Columns, Section } from '../../../ui/page.tsx'
import { Callout } from '../../../ui/states.tsx'
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
				<Continues file={file} />
				<CaseSteps file={file} />
				<CaseFollowUps file={file} />
				<OtherCases file={file} />
			</div>
			<CaseEvents file={file} />
		</Columns>
	)
}

/** A new threat in the same home: what was tried then is one click away. */
function Continues({ file }: { file: CaseFile }) {
	const words = useTranslations('evictionPrevention.authorities.reopened')
	const cases = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { continues } = file
	if (continues === null || continues.closedOn === null || continues.outcome === null) return null
	const told = {
		opened: format.day(continues.openedOn),
		closed: format.day(continues.closedOn),
		outcome: cases(`outcomes.${continues.outcome}`),
	}
	return (
		<Callout kind="info" title={words('title', { number: continues.caseNumber })}>
			<p>{words('text', told)}</p>
			<TextLink to={`/evictions/${continues.caseId}`}>{continues.caseNumber}</TextLink>
		</Callout>
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
