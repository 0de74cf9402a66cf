import { useTranslations } from 'use-intl'
import { Choice } from '../../../../ui/fields.tsx'
import { ratings } from '../../rules/coordinated/codes.ts'

/** How the person has it, from very bad to very good, in words and numbers. */
export function RatingInput({ name, optional = false }: { name: string; optional?: boolean }) {
	const words = useTranslations('supportPlan.coordinated')
	return (
		<Choice
			name={name}
			optional={optional}
			options={ratings.map((value) => ({ value: String(value), label: words(`ratings.${value}`) }))}
		/>
	)
}
