import { useTranslations } from 'use-intl'
import {
	Choice,
	DateInput,
	FieldGroup,
	FieldRow,
	LongText,
	NumberInput,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { useToday } from '../../../../ui/frame.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { agreementEnds, purposes, remarkTerms, supportTerms } from '../../rules/agreements/codes.ts'
import type { Agreement } from './agreement-types.ts'
import { HomeFields } from './home-fields.tsx'
import { useOptions } from './use-options.ts'

type Props = { found: Agreement; outcome: Outcome | undefined }

function Save() {
	const words = useTranslations('agreements.steps')
	return (
		<FormActions>
			<Submit>{words('save')}</Submit>
		</FormActions>
	)
}

export function QuotaForm({ found, outcome }: Props) {
	const words = useTranslations('agreements.steps')
	const fields = useTranslations('agreements.fields')
	const page = useTranslations('agreements.page')
	return (
		<Form name="setQuota" words="agreements" outcome={outcome} initial={quotaAsWritten(found)}>
			<p className="reading">{words('quotaNote')}</p>
			<NumberInput name="year" width="short" />
			<Choice
				name="kind"
				inline
				options={[
					{ value: 'homes', label: fields('homes') },
					{ value: 'share', label: fields('percent') },
				]}
			/>
			<FieldRow>
				<NumberInput name="homes" width="short" optional />
				<TextInput name="percent" width="short" inputMode="decimal" optional />
				<NumberInput name="turnover" width="short" optional />
			</FieldRow>
			<FieldGroup legend={page('parts')}>
				<FieldRow>
					{purposes.map((purpose) => (
						<NumberInput key={purpose} name={`parts.${purpose}`} width="short" optional />
					))}
				</FieldRow>
			</FieldGroup>
			<Save />
		</Form>
	)
}

/** This year's quota as its form would have been filled in. */
function quotaAsWritten({ year, quotas }: Agreement): Posted {
	const written = quotas.find((one) => one.year === year)
	if (written === undefined) return { year: String(year), kind: 'homes' }
	const { quota, parts } = written
	const split = Object.fromEntries(parts.map(({ purpose, homes }) => [purpose, String(homes)]))
	const begun = { year: String(year), kind: quota.kind, parts: split }
	if (quota.kind === 'homes') return { ...begun, homes: String(quota.homes) }
	const percent = String(quota.perThousand / 10).replace('.', ',')
	return { ...begun, percent, ...(quota.turnover === null ? {} : { turnover: String(quota.turnover) }) }
}

export function MeetingForm({ outcome }: Props) {
	const words = useTranslations('agreements.steps')
	const today = useToday()
	return (
		<Form name="noteAgreementMeeting" words="agreements" outcome={outcome} initial={{ heldOn: today }}>
			<p className="reading">{words('meetingNote')}</p>
			<FieldRow>
				<DateInput name="heldOn" />
				<DateInput name="nextOn" optional />
			</FieldRow>
			<TextInput name="present" />
			<LongText name="notes" rows={6} />
			<Save />
		</Form>
	)
}

export function RequirementsForm({ outcome }: Props) {
	const words = useTranslations('agreements.steps')
	const options = useOptions()
	const today = useToday()
	return (
		<Form name="setRequirements" words="agreements" outcome={outcome} initial={{ fromOn: today }}>
			<p className="reading">{words('requirementsNote')}</p>
			<FieldRow>
				<DateInput name="fromOn" />
				<TextInput name="incomeFactor" width="short" inputMode="decimal" optional />
			</FieldRow>
			<SelectInput name="paymentRemarks" width="medium" options={options('remarkTerms', remarkTerms)} />
			<SelectInput name="incomeSupport" width="medium" options={options('supportTerms', supportTerms)} />
			<LongText name="others" rows={2} optional />
			<Save />
		</Form>
	)
}

export function EndForm({ outcome }: Props) {
	const words = useTranslations('agreements.steps')
	const options = useOptions()
	const today = useToday()
	return (
		<Form name="endAgreement" words="agreements" outcome={outcome} initial={{ endedOn: today }}>
			<p className="reading">{words('endNote')}</p>
			<DateInput name="endedOn" />
			<SelectInput name="endedBecause" width="medium" options={options('agreementEnds', agreementEnds)} />
			<FormActions>
				<Submit kind="danger">{words('end')}</Submit>
			</FormActions>
		</Form>
	)
}

export function OfferForm({ outcome }: Props) {
	const today = useToday()
	return (
		<Form name="offerVacancy" words="agreements" outcome={outcome} initial={{ offeredOn: today }}>
			<DateInput name="offeredOn" />
			<HomeFields />
			<Save />
		</Form>
	)
}
