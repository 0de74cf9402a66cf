import { LongText, TextInput } from '../../../../ui/fields.tsx'

export function GroupFields() {
	return (
		<>
			<TextInput name="name" width="medium" />
			<TextInput name="criterion" />
			<TextInput name="source" optional />
			<LongText name="codes" rows={4} optional />
		</>
	)
}
