import { useTranslations } from 'use-intl'
import { AmountInput, DateInput, FieldRow, NumberInput, SelectInput, Ticks } from '../../../../ui/fields.tsx'
import type { GrantChoices } from './choices.ts'

/** What a lease says. */
export function LeaseFields({ choices, days = false }: { choices: GrantChoices; days?: boolean }) {
	const words = useTranslations('ladder')
	return (
		<>
			{days ? (
				<FieldRow>
					<DateInput name="startsOn" />
					<DateInput name="endsOn" optional />
				</FieldRow>
			) : null}
			<FieldRow>
				<SelectInput
					name="landlordId"
					optional
					options={choices.landlords.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				<SelectInput
					name="tenure"
					options={choices.tenures.map((value) => ({ value, label: words(`tenures.${value}`) }))}
				/>
			</FieldRow>
			<FieldRow>
				<AmountInput name="rent" />
				<AmountInput name="ownRent" optional />
			</FieldRow>
			<FieldRow>
				<AmountInput name="furniture" optional />
				<AmountInput name="costs" optional />
			</FieldRow>
			<FieldRow>
				<NumberInput name="noticeMonths" />
				<SelectInput
					name="waiver"
					options={choices.waivers.map((value) => ({ value, label: words(`waivers.${value}`) }))}
				/>
			</FieldRow>
			<FieldRow>
				<DateInput name="waiverApprovedOn" optional />
				<DateInput name="landlordNotifiedOn" optional />
			</FieldRow>
			<DateInput name="takeOverPlannedOn" optional />
			<Ticks
				name="terms"
				optional
				options={choices.terms.map((value) => ({ value, label: words(`terms.${value}`) }))}
			/>
		</>
	)
}
