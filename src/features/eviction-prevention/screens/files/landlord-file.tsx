import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldRow, SelectInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead, Section } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { useFormat } from '../../../../ui/use-format.ts'
import { cancelNoticeImport } from '../../commands/files/cancel-notice-import.ts'
import { runNoticeImport } from '../../commands/files/run-notice-import.ts'
import { noticeImport } from '../../queries/files/notice-import.ts'
import { RowFaults } from './row-faults.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await noticeImport(callerOf(context), { importId: params.importId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { importId } = params
	const caller = callerOf(context)
	if (posted.intent === 'cancelNoticeImport') {
		const answer = await cancelNoticeImport(caller, { importId })
		return answer.is === 'done'
			? done('/landlord/upload', 'portal.done.fileCancelled')
			: settle(answer, posted)
	}
	const mode = posted.intent === 'rehearse' ? 'rehearse' : 'keep'
	const answer = await runNoticeImport(caller, { importId, columns: posted.columns, mode })
	if (answer.is !== 'done') return settle(answer, { ...posted, intent: 'runNoticeImport' })
	const { rehearsed } = answer.value
	if (rehearsed === null) return null
	const { noticeIds: _, ...counted } = rehearsed
	return data({ ok: true as const, rehearsed: counted })
}

/** One file: what its columns are, how far it has come, and row by row what could not be kept. */
export default function LandlordFileScreen() {
	const told = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>() ?? undefined
	const words = useTranslations('portal.file')
	const rehearsed = outcome !== undefined && 'rehearsed' in outcome ? outcome.rehearsed : null
	return (
		<>
			<PageHead
				title={words('title', { landlord: told.landlord })}
				crumbs={[{ to: '/landlord/upload', label: words('crumb') }, { label: words(`states.${told.state}`) }]}
				state={<State told={told} />}
			/>
			{told.state === 'running' ? <Progress told={told} /> : null}
			{told.state === 'done' || told.state === 'cancelled' ? <Kept told={told} /> : null}
			{rehearsed === null ? null : <Rehearsed rehearsed={rehearsed} />}
			{told.layout === null ? null : <Columns told={told} layout={told.layout} outcome={outcome} />}
			{told.state === 'running' ? (
				<Form name="cancelNoticeImport" words="portal" outcome={outcome}>
					<Submit kind="quiet">{words('cancel')}</Submit>
				</Form>
			) : null}
		</>
	)
}

type Told = Awaited<ReturnType<typeof loader>>

function State({ told }: { told: Told }) {
	const words = useTranslations('portal.file')
	const format = useFormat()
	const counted = { done: format.number(told.rowsDone), total: format.number(told.rowsTotal) }
	switch (told.state) {
		case 'read':
			return words('waiting', { rows: told.rowsTotal })
		case 'running':
			return words('runningState', counted)
		case 'done':
			return words('doneState', { day: format.moment(told.begunAt) })
		case 'cancelled':
			return words('cancelledState', counted)
	}
}

/** The page asks again by itself, without script too. */
function Progress({ told }: { told: Told }) {
	const words = useTranslations('portal.file')
	return (
		<>
			<meta httpEquiv="refresh" content="2" />
			<progress aria-label={words('progress')} max={told.rowsTotal} value={told.rowsDone} />
		</>
	)
}

function Kept({ told }: { told: Told }) {
	const words = useTranslations('notices.upload')
	const { accepted, updated, duplicates, rejected } = told
	return (
		<Section title={words('answer')}>
			<p role="status">{words('sum', { accepted, updated, duplicates, rejected })}</p>
			<RowFaults faults={told.faults} />
		</Section>
	)
}

type Counted = {
	accepted: number
	updated: number
	duplicates: number
	rejected: readonly { row: number; faults: readonly { column: string; problem: string }[] }[]
}

function Rehearsed({ rehearsed }: { rehearsed: Counted }) {
	const words = useTranslations('notices.upload')
	const { accepted, updated, duplicates, rejected } = rehearsed
	return (
		<Section title={words('answer')} note={words('rehearsed')}>
			<p role="status">{words('sum', { accepted, updated, duplicates, rejected: rejected.length })}</p>
			<RowFaults faults={rejected.flatMap(({ row, faults }) => faults.map((fault) => ({ row, ...fault })))} />
		</Section>
	)
}

type ColumnsProps = {
	told: Told
	layout: NonNullable<Told['layout']>
	outcome: Parameters<typeof Form>[0]['outcome']
}

function inPairs<One>(all: readonly One[]): One[][] {
	return all.flatMap((_, at) => (at % 2 === 0 ? [all.slice(at, at + 2)] : []))
}

function Columns({ told, layout, outcome }: ColumnsProps) {
	const words = useTranslations('portal.file')
	const options = layout.headers
		.filter(({ header }, at, all) => header !== '' && all.findIndex((one) => one.header === header) === at)
		.map(({ header, first }) => ({
			value: header,
			label: first === '' ? header : words('first', { header, first }),
		}))
	const columns = Object.fromEntries(layout.columns.map(({ column, header }) => [column, header]))
	return (
		<Section
			title={words('columns')}
			note={
				layout.columns.some(({ remembered }) => remembered)
					? words('rememberedNote')
					: words('columnsNote', { landlord: told.landlord })
			}
		>
			<Form name="runNoticeImport" words="portal" outcome={outcome} initial={{ columns }}>
				{inPairs(layout.columns).map((pair) => (
					<FieldRow key={pair.map(({ column }) => column).join()}>
						{pair.map(({ column }) => (
							<SelectInput key={column} name={`columns.${column}`} options={options} empty={words('none')} />
						))}
					</FieldRow>
				))}
				<div className="row-wrap">
					<Submit>{words('send')}</Submit>
					<Submit kind="secondary" name="intent" value="rehearse">
						{words('rehearse')}
					</Submit>
				</div>
			</Form>
		</Section>
	)
}
