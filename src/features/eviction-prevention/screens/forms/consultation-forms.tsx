import { useTranslations } from 'use-intl'
import { ore } from '../../../../foundation/money.ts'
import {
	AmountInput,
	Choice,
	DateInput,
	FieldRow,
	LongText,
	SelectInput,
	TextInput,
	Ticks,
} from '../../../../ui/fields.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { consultationResults, consultationRoles } from '../../rules/consultation-codes.ts'
import { rhythms } from '../../rules/debt/codes.ts'
import type { StepFormProps } from '../parts/case-types.ts'
import { StepForm } from './step-form.tsx'

export function CallConsultationForm(props: StepFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	return (
		<StepForm
			{...props}
			name="callDebtConsultation"
			submit={words('consultation.call')}
			intro={words('consultation.callIntro')}
			initial={{ parties: ['tenant', 'landlord', 'social-worker'] }}
		>
			<FieldRow>
				<DateInput name="plannedFor" />
				<TextInput name="startsAt" width="short" optional />
				<TextInput name="place" optional />
			</FieldRow>
			<Ticks
				name="parties"
				options={consultationRoles.map((value) => ({ value, label: words(`parties.${value}`) }))}
			/>
			<DateInput name="consentOn" optional />
		</StepForm>
	)
}

export function RecordConsultationForm(props: StepFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const open = props.given.file.consultations.find((one) => one.result === null)
	return (
		<StepForm {...props} name="recordDebtConsultation" submit={words('step.save')}>
			<DateInput name="heldOn" />
			<Choice
				name="result"
				label={words('consultation.result')}
				options={consultationResults.map((value) => ({
					value,
					label: words(`consultationResults.${value}`),
				}))}
			/>
			<Ticks
				name="attended"
				options={(open?.parties ?? []).map((value) => ({ value, label: words(`parties.${value}`) }))}
			/>
			<LongText name="agreement" optional />
			<LongText name="landlordUndertakes" optional rows={2} />
			<FieldRow>
				<DateInput name="landlordWaitsUntil" optional />
				<DateInput name="nextCheckOn" optional />
			</FieldRow>
		</StepForm>
	)
}

export function PaymentPlanForm(props: StepFormProps) {
	const words = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const today = useToday()
	const debt = useTranslations('evictionPrevention.debt')
	const { debtOre } = props.given.file
	const total = debtOre === null ? {} : { total: format.amount(ore(debtOre)) }
	return (
		<StepForm
			{...props}
			name="agreePaymentPlan"
			submit={words('step.save')}
			intro={words('paymentPlan.intro')}
			initial={{ agreedOn: today, every: 'month', ...total }}
		>
			<FieldRow>
				<AmountInput name="total" />
				<AmountInput name="instalment" />
			</FieldRow>
			<FieldRow>
				<DateInput name="agreedOn" />
				<DateInput name="firstDueOn" />
				<SelectInput
					name="every"
					options={rhythms.map((value) => ({ value, label: debt(`rhythms.${value}`) }))}
				/>
			</FieldRow>
			<LongText name="note" optional rows={2} />
		</StepForm>
	)
}
