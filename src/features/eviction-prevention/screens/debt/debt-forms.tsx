import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import { AmountInput, Choice, DateInput, FieldRow, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { dateSources } from '../../rules/case.ts'
import { payers, planEndings, reminders } from '../../rules/debt/codes.ts'
import type { CaseFile } from '../parts/case-types.ts'

type Props = { file: CaseFile; outcome: Outcome | undefined }

/** The forms of the debt, by the last part of their address. */
export const debtForms = {
	stated: StatedForm,
	payment: PaymentForm,
	remind: RemindForm,
	'end-plan': EndPlanForm,
} as const satisfies Record<string, (props: Props) => ReactNode>

type ShellProps = Props & {
	step: keyof typeof debtForms
	name: string
	initial: Posted
	children: ReactNode
}

function Shell({ file, outcome, step, name, initial, children }: ShellProps) {
	const words = useTranslations('evictionPrevention.debt')
	return (
		<div className="reading stack-16">
			<p>{words(`forms.${step}.intro`)}</p>
			<Form name={name} words="evictionPrevention.debt" outcome={outcome} initial={initial}>
				{children}
				<FormActions>
					<Submit>{words(`forms.${step}.submit`)}</Submit>
					<ButtonLink to={`/evictions/${file.caseId}/debt`} kind="quiet">
						{words('forms.cancel')}
					</ButtonLink>
				</FormActions>
			</Form>
		</div>
	)
}

function useSources() {
	const codes = useTranslations('evictionPrevention.cases')
	return dateSources.map((value) => ({ value, label: codes(`dateSources.${value}`) }))
}

function StatedForm(props: Props) {
	const today = useToday()
	return (
		<Shell {...props} step="stated" name="recordStatedDebt" initial={{ onDay: today, source: 'landlord' }}>
			<FieldRow>
				<AmountInput name="amount" />
				<DateInput name="onDay" />
			</FieldRow>
			<SelectInput name="source" width="medium" options={useSources()} />
			<LongText name="note" optional rows={2} />
		</Shell>
	)
}

function PaymentForm(props: Props) {
	const words = useTranslations('evictionPrevention.debt')
	const format = useFormat()
	const today = useToday()
	const next = props.file.plan?.next ?? null
	const amount = next === null ? {} : { amount: format.amount(ore(next.amountOre - next.paidOre)) }
	return (
		<Shell
			{...props}
			step="payment"
			name="recordPayment"
			initial={{ onDay: today, source: 'landlord', paidBy: 'tenant', ...amount }}
		>
			<FieldRow>
				<AmountInput name="amount" />
				<DateInput name="onDay" />
			</FieldRow>
			<FieldRow>
				<SelectInput
					name="paidBy"
					width="medium"
					options={payers.map((value) => ({ value, label: words(`payers.${value}`) }))}
				/>
				<SelectInput name="source" width="medium" options={useSources()} />
			</FieldRow>
			<LongText name="note" optional rows={2} />
		</Shell>
	)
}

function RemindForm(props: Props) {
	const words = useTranslations('evictionPrevention.debt')
	const format = useFormat()
	const today = useToday()
	const unpaid = (props.file.plan?.instalments ?? []).filter((one) => one.paidOre < one.amountOre)
	const first = props.file.plan?.toRemind ?? unpaid[0]
	if (first === undefined) return <p>{words('forms.remind.none')}</p>
	return (
		<Shell
			{...props}
			step="remind"
			name="remindOfInstalment"
			initial={{ number: String(first.number), remindedOn: today, remindedHow: 'phone' }}
		>
			<SelectInput
				name="number"
				width="medium"
				options={unpaid.map(({ number, dueOn, amountOre }) => ({
					value: String(number),
					label: words('forms.remind.option', {
						number: String(number),
						amount: format.amount(amountOre),
						day: format.day(dueOn),
					}),
				}))}
			/>
			<FieldRow>
				<DateInput name="remindedOn" />
				<SelectInput
					name="remindedHow"
					options={reminders.map((value) => ({ value, label: words(`reminders.${value}`) }))}
				/>
			</FieldRow>
		</Shell>
	)
}

function EndPlanForm(props: Props) {
	const words = useTranslations('evictionPrevention.debt')
	const { file } = props
	const today = useToday()
	return (
		<>
			<Shell {...props} step="end-plan" name="endPaymentPlan" initial={{ endedOn: today }}>
				<Choice
					name="endedBecause"
					options={planEndings.map((value) => ({ value, label: words(`endings.${value}`) }))}
				/>
				<DateInput name="endedOn" />
			</Shell>
			{file.closedOn === null ? (
				<p>
					<ButtonLink to={`/evictions/${file.caseId}/agree-payment-plan`} kind="secondary">
						{words('newPlan')}
					</ButtonLink>
				</p>
			) : null}
		</>
	)
}
