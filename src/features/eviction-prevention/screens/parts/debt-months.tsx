import { type FormEvent, type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { findAmount, type Ore, ore } from '../../../../foundation/money.ts'
import { AmountInput, DateInput, FieldGroup, FieldRow, HiddenInput } from '../../../../ui/fields.tsx'
import { Submit } from '../../../../ui/form.tsx'
import { type Posted, textAt } from '../../../../ui/posted.ts'
import { useFormat } from '../../../../ui/use-format.ts'

type Props = { count: number; posted: Posted | undefined; children: ReactNode }

/** Each overdue month with its day, rent and interest. The sum follows what is written where script runs. */
export function DebtMonths({ count, posted, children }: Props) {
	const words = useTranslations('notices')
	const format = useFormat()
	const [sum, setSum] = useState(() => sumOf(amountsIn(count, (name) => textAt(posted, name))))
	const recount = ({ currentTarget }: FormEvent<HTMLDivElement>) => {
		const written = (name: string) =>
			currentTarget.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? null
		setSum(sumOf(amountsIn(count, written)))
	}
	return (
		<FieldGroup legend={words('parts.debt')}>
			<div className="stack-16" onInput={recount}>
				{Array.from({ length: count }, (_, month) => `debts.${month}`).map((month) => (
					<FieldRow key={month}>
						<DateInput name={`${month}.dueOn`} />
						<AmountInput name={`${month}.amount`} />
						<AmountInput name={`${month}.interest`} />
					</FieldRow>
				))}
			</div>
			<HiddenInput name="months" value={String(count)} />
			<Submit kind="quiet" name="intent" value="addMonth">
				{words('addMonth')}
			</Submit>
			{sum === null ? null : (
				<p className="row-wrap" aria-live="polite">
					<b>{words('toPay')}</b> <b className="num">{format.amount(sum)}</b>
				</p>
			)}
			{children}
		</FieldGroup>
	)
}

function amountsIn(count: number, written: (name: string) => string | null): (Ore | null)[] {
	return Array.from({ length: count }, (_, month) =>
		['amount', 'interest'].map((of) => `debts.${month}.${of}`),
	)
		.flat()
		.map((name) => findAmount(written(name) ?? ''))
}

function sumOf(amounts: readonly (Ore | null)[]): Ore | null {
	const told = amounts.filter((amount) => amount !== null)
	return told.length === 0 ? null : ore(told.reduce((total, amount) => total + amount, 0))
}
