import { useTranslations } from 'use-intl'
import {
	AmountInput,
	DateInput,
	FieldGroup,
	FieldRow,
	LongText,
	NumberInput,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import type { Outcome } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { choosers, liabilities } from '../../rules/agreements/codes.ts'
import { useOptions } from './use-options.ts'

type Named = { readonly id: string; readonly name: string }
type Props = {
	name: 'makeAgreement' | 'changeAgreement'
	units: readonly Named[]
	/** Who it is made with; one that is there keeps its landlord. */
	landlords?: readonly Named[]
	initial?: Posted
	seenAt?: string
	outcome: Outcome | undefined
}

const asOptions = (things: readonly Named[]) => things.map(({ id, name }) => ({ value: id, label: name }))

/** What an agreement says, to be written down or changed. */
export function TermsForm({ name, units, landlords, initial = {}, seenAt, outcome }: Props) {
	const words = useTranslations('agreements.steps')
	const options = useOptions()
	return (
		<Form name={name} words="agreements" outcome={outcome} initial={initial}>
			{seenAt === undefined ? null : <SeenAt at={seenAt} />}
			{landlords === undefined ? null : (
				<SelectInput name="organisationId" width="medium" options={asOptions(landlords)} />
			)}
			<TextInput name="title" />
			<TextInput name="parties" optional />
			<SelectInput name="unitId" width="medium" options={asOptions(units)} />
			<FieldRow>
				<DateInput name="signedOn" />
				<DateInput name="startsOn" />
				<DateInput name="endsOn" optional />
			</FieldRow>
			<FieldRow>
				<NumberInput name="noticeMonths" width="short" optional />
				<DateInput name="remindOn" optional />
			</FieldRow>
			<FieldRow>
				<AmountInput name="maxRentOre" optional />
				<NumberInput name="roomsFrom" width="short" optional />
				<NumberInput name="roomsTo" width="short" optional />
			</FieldRow>
			<TextInput name="areas" optional />
			<FieldGroup legend={words('whom')}>
				<SelectInput name="choosesTenant" width="medium" options={options('choosers', choosers)} />
				<FieldRow>
					<SelectInput name="rentLiability" options={options('liabilities', liabilities)} />
					<SelectInput name="damageLiability" options={options('liabilities', liabilities)} />
				</FieldRow>
				<LongText name="liabilityTerms" rows={2} optional />
			</FieldGroup>
			<LongText name="vacancyRules" rows={2} optional />
			<LongText name="takeOver" rows={2} optional />
			<NumberInput name="takeOverMonths" width="short" optional />
			<LongText name="disturbanceRoutine" rows={2} optional />
			<FormActions>
				<Submit>{words('save')}</Submit>
			</FormActions>
		</Form>
	)
}
