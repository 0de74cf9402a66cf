import { useTranslations } from 'use-intl'
import { type Ore, ore } from '../../../../foundation/money.ts'
import type { Instant } from '../../../../foundation/plain-date.ts'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Columns, PageHead, Section } from '../../../../ui/page.tsx'
import { Receipt } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { FormThreeNote, NextAndNever } from '../parts/receipt-words.tsx'
import { ToldRows } from '../parts/told.tsx'
import type { Told } from '../parts/told-rows.ts'

type ToldOnce = Told & {
	readonly receiptNumber: string
	readonly receivedAt: Instant
	readonly committee: string
	readonly municipality: string
	readonly landlord: string
	readonly amountToPayOre: Ore | null
}

/** The receipt of a report made once. The same for everyone: nothing here depends on whom the report is about. */
export function OnceReceipt({ told, code }: { told: ToldOnce; code: string }) {
	const words = useTranslations('notices')
	const own = useTranslations('once.report')
	const format = useFormat()
	const { committee, municipality, receiptNumber, amountToPayOre } = told
	const rows = [
		{ label: words('receipt.sent'), value: format.moment(told.receivedAt) },
		{ label: words('receipt.to'), value: words('receipt.toWhom', { committee, municipality }) },
		...(amountToPayOre === null
			? []
			: [{ label: words('receipt.amount'), value: format.amount(ore(amountToPayOre)) }]),
	]
	return (
		<>
			<PageHead
				title={words('receipt.page', { number: receiptNumber })}
				state={own('landlord', { landlord: told.landlord })}
			/>
			<Columns>
				<Receipt
					number={receiptNumber}
					title={words('receipt.title')}
					deck={words('receipt.deck')}
					rows={rows}
				>
					<p>{own('save')}</p>
					<Form name="receiptFile" words="once" to="/report-once/receipt.pdf" inline>
						<HiddenInput name="code" value={code} />
						<HiddenInput name="receiptNumber" value={receiptNumber} />
						<Submit kind="secondary">{own('download')}</Submit>
					</Form>
					{told.kind === 'arrears' ? <FormThreeNote /> : null}
					<NextAndNever />
				</Receipt>
				<Section title={words('receipt.all')}>
					<ToldRows told={told} />
				</Section>
			</Columns>
		</>
	)
}
