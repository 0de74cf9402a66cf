import { useTranslations } from 'use-intl'
import { Choice, LongText, TextInput } from '../../../../../ui/fields.tsx'

const kinds = ['text', 'value-base', 'child-perspective', 'gender-perspective'] as const

export function SectionFields() {
	const words = useTranslations('planDraft')
	return (
		<>
			<TextInput name="heading" />
			<LongText name="text" rows={14} optional />
			<Choice
				name="kind"
				label={words('sections.kind')}
				options={kinds.map((value) => ({
					value,
					label: words(`sectionKinds.${value}.name`),
					hint: words(`sectionKinds.${value}.meaning`),
				}))}
			/>
		</>
	)
}
