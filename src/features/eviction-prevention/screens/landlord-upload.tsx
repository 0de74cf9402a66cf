import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { FileInput, SelectInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { findWord, useLooseWords } from '../../../ui/loose-words.ts'
import { Disclosure, PageHead, Section } from '../../../ui/page.tsx'
import { callerOf, readForm, settle, show } from '../../../ui/screen.ts'
import { DataTable } from '../../../ui/table.tsx'
import { importNotices } from '../commands/import-notices.ts'
import { reporting } from '../queries/reporting.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await reporting(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { file, organisationId, intent } = posted
	const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : undefined
	const mode = intent === 'rehearse' ? ('rehearse' as const) : ('keep' as const)
	const answer = await importNotices(callerOf(context), { organisationId, file: bytes, mode })
	if (answer.is !== 'done') return settle(answer, { ...posted, intent: 'importNotices' })
	const { noticeIds: _, ...counted } = answer.value
	return data({ ok: true as const, imported: { ...counted, mode } })
}

export default function UploadScreen() {
	const { landlords } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('notices')
	const imported = outcome !== undefined && 'imported' in outcome ? outcome.imported : null
	return (
		<>
			<PageHead title={words('upload.title')} state={words('upload.state')} />
			{imported === null ? null : <Imported imported={imported} />}
			<Form name="importNotices" words="notices" outcome={outcome} upload>
				{landlords.length > 1 ? (
					<SelectInput
						name="organisationId"
						options={landlords.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				) : null}
				<FileInput name="file" accept=".csv,.txt,.xlsx" />
				<p>{words('upload.again')}</p>
				<Disclosure summary={words('upload.columns')}>
					<p>{words('upload.columnsText')}</p>
					<p className="quiet">
						Referens · Typ · Hyresgäst · Personnummer · Adress · Postnr · Ort · Lägenhet · Antal rum · Skuld ·
						Ränta · Betalkonto · Förfallodag · Skickat · Delgiven · Barn · Status
					</p>
				</Disclosure>
				<div className="row-wrap">
					<Submit>{words('upload.send')}</Submit>
					<Submit kind="secondary" name="intent" value="rehearse">
						{words('upload.rehearse')}
					</Submit>
				</div>
			</Form>
		</>
	)
}

type Answer = {
	accepted: number
	updated: number
	duplicates: number
	mode: 'keep' | 'rehearse'
	rejected: readonly { row: number; faults: readonly { column: string; problem: string }[] }[]
}

function Imported({ imported }: { imported: Answer }) {
	const words = useTranslations('notices')
	const loose = useLooseWords()
	const { accepted, updated, duplicates, rejected, mode } = imported
	const rows = rejected.flatMap(({ row, faults }) => faults.map((fault) => ({ row, ...fault })))
	const reason = (problem: string) =>
		findWord(loose, [`notices.faults.${problem}`, `faults.${problem}`]) ?? problem
	return (
		<Section
			title={words('upload.answer')}
			{...(mode === 'rehearse' ? { note: words('upload.rehearsed') } : {})}
		>
			<p role="status">{words('upload.sum', { accepted, updated, duplicates, rejected: rejected.length })}</p>
			{rows.length === 0 ? null : (
				<div className="stack-16">
					<p>{words('upload.fixText')}</p>
					<DataTable
						caption={words('upload.answer')}
						rows={rows}
						rowKey={(row) => `${row.row} ${row.column}`}
						columns={[
							{ key: 'row', head: words('upload.row'), fold: 'line', width: '5rem', cell: (one) => one.row },
							{ key: 'column', head: words('upload.column'), fold: 'title', cell: (one) => one.column },
							{
								key: 'reason',
								head: words('upload.reason'),
								fold: 'plain',
								cell: (one) => reason(one.problem),
							},
						]}
					/>
				</div>
			)}
		</Section>
	)
}
