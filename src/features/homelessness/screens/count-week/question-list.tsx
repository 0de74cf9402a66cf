import { useTranslations } from 'use-intl'
import { EmptyState } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import type { CountForm } from '../../rules/count-week/form.ts'

/** The form as it stands, in its order. */
export function QuestionList({ form }: { form: CountForm }) {
	const words = useTranslations('homelessness.count')
	const rows = [
		...form.asked.map(({ code, required }) => ({ code, label: words(`variables.${code}`), required })),
		...form.own.map(({ code, label, required }) => ({ code, label, required })),
	]
	if (rows.length === 0) return <EmptyState title={words('form.noQuestions')} />
	return (
		<DataTable
			caption={words('tabs.form')}
			rows={rows}
			rowKey={({ code }) => code}
			columns={[
				{ key: 'question', head: words('form.question'), cell: ({ label }) => label },
				{
					key: 'ask',
					head: words('form.ask'),
					cell: ({ required }) => words(`form.asks.${required ? 'required' : 'optional'}`),
				},
			]}
		/>
	)
}
