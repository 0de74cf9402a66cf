import { useTranslations } from 'use-intl'
import { FileInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import type { importAuthorityEvictions } from '../../commands/outcomes/import-authority-evictions.ts'

type Read = Extract<Awaited<ReturnType<typeof importAuthorityEvictions>>, { is: 'done' }>['value']

/** The authority's file, and what became of each of its rows. */
export function ImportPart({ outcome }: { outcome: Outcome | (Outcome & { value: Read }) | undefined }) {
	const words = useTranslations('evictionPrevention.outcomes.reconciliation')
	const read = outcome !== undefined && 'value' in outcome ? outcome.value : null
	return (
		<Section title={words('import.title')}>
			<div className="stack-16">
				<p className="reading">{words('import.text')}</p>
				{read === null ? null : <ReadFile read={read} />}
				<Form
					name="importAuthorityEvictions"
					words="evictionPrevention.outcomes.reconciliation"
					outcome={outcome}
					upload
				>
					<FileInput name="file" accept=".csv,.txt,.xlsx" />
					<Submit>{words('import.submit')}</Submit>
				</Form>
			</div>
		</Section>
	)
}

function ReadFile({ read }: { read: Read }) {
	const words = useTranslations('evictionPrevention.outcomes.reconciliation')
	const { added, corrected, same, elsewhere, faults } = read
	return (
		<>
			<Callout kind="info" title={words('import.done', { added, corrected, same, elsewhere })}>
				{null}
			</Callout>
			{faults.length === 0 ? null : (
				<DataTable
					caption={words('import.refusedRows')}
					captionVisible
					rows={faults}
					rowKey={({ row }) => String(row)}
					columns={[
						{ key: 'row', head: words('import.row'), cell: ({ row }) => String(row) },
						{ key: 'column', head: words('import.column'), cell: ({ column }) => words(`columns.${column}`) },
						{ key: 'why', head: words('import.why'), cell: ({ problem }) => words(`problems.${problem}`) },
					]}
				/>
			)}
		</>
	)
}
