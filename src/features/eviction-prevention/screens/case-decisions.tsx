import { useOutletContext } from 'react-router'
import { useTranslations } from 'use-intl'
import { ore } from '../../../foundation/money.ts'
import { ButtonLink } from '../../../ui/links.tsx'
import { ProtectedWord } from '../../../ui/marks.tsx'
import { DefinitionRows, Section } from '../../../ui/page.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { CaseFile } from './parts/case-types.ts'

type Decision = CaseFile['decisions'][number]

/** Decisions of the case: law, decider, delegation, period, reasons, when it was told. */
export default function CaseDecisions() {
	const file = useOutletContext<CaseFile>()
	const words = useTranslations('evictionPrevention.cases')
	return (
		<Section
			title={words('tabs.decisions')}
			aside={
				file.closedOn === null ? (
					<ButtonLink to={`/evictions/${file.caseId}/decision`}>{words('decisions.record')}</ButtonLink>
				) : null
			}
		>
			{file.decisions.length === 0 ? <p className="quiet">{words('decisions.none')}</p> : null}
			{file.decisions.map((decision) => (
				<DecisionPart key={decision.id} decision={decision} />
			))}
		</Section>
	)
}

function DecisionPart({ decision }: { decision: Decision }) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { limitOre, amountOre, periodFrom, periodTo, delegation } = decision
	const period = [periodFrom, periodTo].map((day) => (day === null ? '' : format.day(day))).join('–')
	return (
		<Section level={3} title={words(`decisionKinds.${decision.kind}`)} note={format.day(decision.decidedOn)}>
			<DefinitionRows
				rows={[
					{ label: words('decisions.law'), value: decision.legalBasis },
					{ label: words('decisions.by'), value: decision.decidedBy ?? words('decisions.committee') },
					delegation === null
						? { label: words('decisions.minutes'), value: decision.minutes ?? <ProtectedWord /> }
						: {
								label: words('decisions.delegation'),
								value:
									limitOre === null
										? delegation
										: words('decisions.upTo', { point: delegation, limit: format.amount(ore(limitOre)) }),
							},
					{
						label: words('decisions.amount'),
						value: amountOre === null ? '–' : format.amount(ore(amountOre)),
					},
					{ label: words('decisions.period'), value: period === '–' ? words('decisions.noPeriod') : period },
					{ label: words('decisions.reasons'), value: decision.reasons ?? <ProtectedWord /> },
					{
						label: words('decisions.notified'),
						value:
							decision.notifiedOn === null ? words('decisions.notNotified') : format.day(decision.notifiedOn),
					},
				]}
			/>
		</Section>
	)
}
