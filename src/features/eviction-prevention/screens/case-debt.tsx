import { useOutletContext } from 'react-router'
import { useTranslations } from 'use-intl'
import { ore } from '../../../foundation/money.ts'
import { ButtonLink } from '../../../ui/links.tsx'
import { ProtectedWord } from '../../../ui/marks.tsx'
import { Section } from '../../../ui/page.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { CaseFile } from './parts/case-types.ts'

/** What is owed, as the landlord told it, and the plans for paying it. */
export default function CaseDebt() {
	const file = useOutletContext<CaseFile>()
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	return (
		<>
			<Section
				title={words('debt.title')}
				note={file.debtOre === null ? words('debt.unknown') : format.amount(ore(file.debtOre))}
			>
				<p className="quiet">
					{file.notices.length === 0
						? words('debt.noNotice')
						: file.notices
								.map((notice) =>
									words('debt.notice', { number: notice.receiptNumber, day: format.day(notice.receivedOn) }),
								)
								.join(' · ')}
				</p>
			</Section>
			<Section
				title={words('debt.plans')}
				aside={
					file.closedOn === null ? (
						<ButtonLink to={`/evictions/${file.caseId}/agree-payment-plan`}>
							{words('steps.agree-payment-plan.do')}
						</ButtonLink>
					) : null
				}
			>
				{file.plans.length === 0 ? <p className="quiet">{words('debt.noPlans')}</p> : <Plans file={file} />}
			</Section>
		</>
	)
}

function Plans({ file }: { file: CaseFile }) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	return (
		<DataTable
			caption={words('debt.plans')}
			rows={file.plans}
			rowKey={(plan) => plan.id}
			columns={[
				{ key: 'agreed', head: words('debt.agreedOn'), cell: (plan) => format.day(plan.agreedOn) },
				{
					key: 'total',
					head: words('debt.total'),
					cell: (plan) => format.amount(ore(plan.totalOre)),
					align: 'right',
				},
				{
					key: 'instalment',
					head: words('debt.instalment'),
					cell: (plan) => format.amount(ore(plan.instalmentOre)),
					align: 'right',
				},
				{ key: 'first', head: words('debt.firstDueOn'), cell: (plan) => format.day(plan.firstDueOn) },
				{
					key: 'note',
					head: words('debt.note'),
					cell: (plan) => (file.textHidden ? <ProtectedWord /> : (plan.note ?? '–')),
				},
			]}
		/>
	)
}
