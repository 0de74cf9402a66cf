import {
	AmountInput,
	DateInput,
	FieldRow,
	LongText,
	NumberInput,
	SelectInput,
	TextInput,
} from '../../../../ui/fields.tsx'
import { accessibilities, openPurposes, petAnswers } from '../../rules/agreements/codes.ts'
import { useOptions } from './use-options.ts'

/** A home, as its landlord tells of it. */
export function HomeFields() {
	const options = useOptions()
	return (
		<>
			<TextInput name="address" />
			<FieldRow>
				<TextInput name="postalCode" width="short" optional />
				<TextInput name="city" optional />
				<TextInput name="flat" width="short" optional />
			</FieldRow>
			<FieldRow>
				<TextInput name="area" optional />
				<TextInput name="schoolArea" optional />
			</FieldRow>
			<FieldRow>
				<NumberInput name="rooms" width="short" />
				<NumberInput name="sizeSqm" width="short" optional />
				<NumberInput name="floor" width="short" optional />
				<AmountInput name="rentOre" />
			</FieldRow>
			<FieldRow>
				<SelectInput name="accessibility" options={options('accessibilities', accessibilities)} />
				<SelectInput name="pets" options={options('petAnswers', petAnswers)} />
			</FieldRow>
			<SelectInput name="purpose" width="medium" options={options('purposes', openPurposes)} />
			<FieldRow>
				<DateInput name="availableFrom" />
				<DateInput name="answerBy" optional />
			</FieldRow>
			<LongText name="note" rows={2} optional />
		</>
	)
}
