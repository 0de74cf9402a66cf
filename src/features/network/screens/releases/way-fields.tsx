import { useTranslations } from 'use-intl'
import { Choice, TextInput } from '../../../../ui/fields.tsx'

/** How packages come to a network, and where it is when the system sends them. */
export function WayFields() {
	const words = useTranslations('releases')
	return (
		<>
			<Choice
				name="way"
				options={(['push', 'file', 'pull'] as const).map((way) => ({
					...{ value: way, label: words(`ways.${way}`), hint: words(`wayHints.${way}`) },
				}))}
			/>
			<TextInput name="address" optional />
		</>
	)
}
