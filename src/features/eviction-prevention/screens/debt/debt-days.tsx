import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ProtectedWord } from '../../../../ui/marks.tsx'
import { Disclosure } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import type { CaseDebtFile, DebtDayRow } from './debt-types.ts'

type Props = { debt: CaseDebtFile; outcome: Outcome | undefined }

/** What was said and what was paid, the latest first; what does not add up is told in words. */
export function DebtDays({ debt, outcome }: Props) {
	const words = useTranslations('evictionPrevention.debt')
	const codes = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { days } = debt.history
	if (days.length === 0) return <p className="quiet">{words('none')}</p>
	return (
		<DataTable
			caption={words('history')}
			rows={days}
			rowKey={(row) => row.key}
			columns={[
				{ key: 'day', head: words('columns.day'), cell: (row) => format.day(row.onDay), fold: 'plain' },
				{ key: 'what', head: words('columns.what'), cell: (row) => <What row={row} />, fold: 'title' },
				{
					key: 'amount',
					head: words('columns.amount'),
					cell: (row) => format.amount(row.amountOre),
					align: 'right',
					fold: 'figure',
				},
				{
					key: 'owed',
					head: words('columns.owed'),
					cell: (row) => (row.owedOre === null ? '–' : format.amount(row.owedOre)),
					align: 'right',
					fold: 'figure',
				},
				{
					key: 'source',
					head: words('columns.source'),
					cell: (row) => [codes(`dateSources.${row.source}`), row.receiptNumber].filter(Boolean).join(', '),
				},
				{
					key: 'note',
					head: words('columns.note'),
					cell: (row) => (debt.textHidden ? <ProtectedWord /> : (row.note ?? '–')),
				},
				{
					key: 'take-back',
					head: '',
					cell: (row) => (row.receiptNumber === null ? <TakeBack row={row} outcome={outcome} /> : null),
					fold: 'plain',
				},
			]}
		/>
	)
}

function What({ row }: { row: DebtDayRow }) {
	const words = useTranslations('evictionPrevention.debt')
	const format = useFormat()
	const { differsByOre } = row
	return (
		<>
			{row.paidBy === null ? words('is.stated') : words('is.paid', { who: words(`payers.${row.paidBy}`) })}
			{differsByOre === null ? null : (
				<p className="small quiet">
					{words('differs', {
						amount: format.amount(differsByOre).replace('−', ''),
						more: differsByOre > 0 ? 'yes' : 'no',
					})}
				</p>
			)}
		</>
	)
}

function TakeBack({ row, outcome }: { row: DebtDayRow; outcome: Outcome | undefined }) {
	const words = useTranslations('evictionPrevention.debt')
	return (
		<Form name="takeBackDebtEntry" words="evictionPrevention.debt" outcome={outcome} inline>
			<HiddenInput name="entryId" value={row.key} />
			<Submit kind="quiet">{words('takeBack')}</Submit>
		</Form>
	)
}

/** Rows that were written by mistake stay readable. */
export function TakenBack({ debt }: { debt: CaseDebtFile }) {
	const words = useTranslations('evictionPrevention.debt')
	const format = useFormat()
	if (debt.takenBack.length === 0) return null
	return (
		<Disclosure summary={words('takenBack')}>
			<ul>
				{debt.takenBack.map((row) => (
					<li key={row.key}>
						<del>
							{format.day(row.onDay)}: {format.amount(row.amountOre)}
						</del>{' '}
						<span className="quiet">
							{row.takenBackOn === null ? null : words('takenBackOn', { day: format.day(row.takenBackOn) })}
						</span>
					</li>
				))}
			</ul>
		</Disclosure>
	)
}
