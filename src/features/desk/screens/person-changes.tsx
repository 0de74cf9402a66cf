import { useTranslations } from 'use-intl'
import { Section } from '../../../ui/page.tsx'
import { DataTable } from '../../../ui/table.tsx'
import { useFormat } from '../../../ui/use-format.ts'
import type { CourseView } from '../queries/person-page.ts'
import { useChangeWords } from './use-change-words.ts'

/** What was corrected, by whom, when and why; what was known before is kept. */
export function PersonChanges({ course }: { course: CourseView }) {
	const words = useTranslations('desk.person.changes')
	const what = useTranslations('homelessness.spells.changes')
	const format = useFormat()
	const changes = useChangeWords(course)
	if (changes.corrections.length === 0) return null
	return (
		<Section id="changes" title={words('title')} note={words('note')}>
			<DataTable
				caption={words('title')}
				rows={changes.corrections}
				rowKey={(change) => `${change.spellId}-${change.at}`}
				columns={[
					{ key: 'at', head: words('at'), cell: (change) => format.moment(change.at), width: '22%' },
					{
						key: 'what',
						head: words('what'),
						cell: (change) => what(change.what),
						fold: 'state',
						width: '16%',
					},
					{
						key: 'fields',
						head: words('changed'),
						fold: 'plain',
						cell: (change) =>
							change.fields.length === 0 ? (
								'–'
							) : (
								<ul>
									{change.fields.map(({ field, from, to }) => (
										<li key={field}>
											{changes.fieldName(field)}: <del>{changes.value(field, from)}</del>{' '}
											<ins>{changes.value(field, to)}</ins>
										</li>
									))}
								</ul>
							),
					},
					{ key: 'reason', head: words('reason'), cell: (change) => change.reason ?? '–', width: '22%' },
					{ key: 'by', head: words('by'), cell: (change) => change.by ?? '–', width: '12%' },
				]}
			/>
		</Section>
	)
}
