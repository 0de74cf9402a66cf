import { useTranslations } from 'use-intl'
import { Choice, LongText, TextInput } from '../../../../ui/fields.tsx'
import { audiences } from '../../rules/coordination/coordination.ts'

export function NewsletterFields() {
	const words = useTranslations('coordination')
	return (
		<>
			<TextInput name="subject" />
			<LongText name="text" rows={14} />
			<Choice
				name="audience"
				label={words('fields.readers')}
				inline
				options={audiences.map((value) => ({ value, label: words(`newsletter.audiences.${value}`) }))}
			/>
		</>
	)
}
