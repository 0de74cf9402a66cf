import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { HiddenInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { PageHead, Section, Source } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { mayKeepIndicators } from '../../access.ts'
import { discardFigures } from '../../commands/outside/discard-figures.ts'
import { saveFigures } from '../../commands/outside/save-figures.ts'
import { undoFigures } from '../../commands/outside/undo-figures.ts'
import { type FigureImportPage, figureImportPage } from '../../queries/outside/figure-import-page.ts'
import { ImportChanges } from './import-changes.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	const page = show(await figureImportPage(caller, { figureImportId: params.figureImportId }))
	return { ...page, mayKeep: mayKeepIndicators(caller.actor) }
}

const commands = {
	saveFigures: [saveFigures, 'saved'],
	discardFigures: [discardFigures, 'discarded'],
	undoFigures: [undoFigures, 'undone'],
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const [run, said] = commands[posted.intent as keyof typeof commands] ?? commands.saveFigures
	const answer = await run(callerOf(context), { ...posted, figureImportId: params.figureImportId })
	if (answer.is !== 'done') return settle(answer, posted)
	const to = said === 'discarded' ? '/follow-up/figures' : `/follow-up/figures/${params.figureImportId}`
	return done(to, `outside.done.${said}`)
}

type Page = FigureImportPage & { mayKeep: boolean }

/** What a file or an answer would change, before it does; afterwards what it changed. */
export default function ImportScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('outside')
	const format = useFormat()
	const source = words(`sources.${page.source}`)
	const title = page.waits === null ? 'preview.settledTitle' : 'preview.title'
	return (
		<>
			<PageHead
				title={words(title, { source })}
				crumbs={[{ to: '/follow-up/figures', label: words('title') }]}
				state={<State page={page} />}
			/>
			<p className="quiet">
				{page.origin} · {format.moment(page.broughtAt)} · {page.broughtBy ?? '–'}
			</p>
			{page.state === 'failed' ? <Failed because={page.failedBecause} /> : null}
			{page.state === 'waiting' ? (
				<Callout kind="info" title={words('preview.waiting')}>
					<ButtonLink to={`/follow-up/figures/${page.id}`}>{words('preview.reload')}</ButtonLink>
				</Callout>
			) : null}
			{page.waits === null ? null : <Faults page={page} />}
			{page.mayKeep ? <Decide page={page} outcome={outcome} /> : null}
			{page.state === 'waiting' || page.state === 'failed' ? null : <ImportChanges page={page} />}
			{page.digest === null ? null : <Source>{words('preview.file', { digest: page.digest })}</Source>}
		</>
	)
}

function State({ page: { state, waits, added, changed, same } }: { page: Page }) {
	const words = useTranslations('outside')
	if (waits !== null && waits.faultCount > 0) return words('preview.stateFaults', { count: waits.faultCount })
	if (waits !== null) {
		return words.rich('preview.state', {
			...{ added: waits.added, changed: waits.changed, same: waits.same },
			b: (text) => <b>{text}</b>,
		})
	}
	if (added === null || changed === null || same === null) return words(`states.${state}`)
	return `${words(`states.${state}`)}: ${words('history.counts', { added, changed, same: String(same) })}`
}

function Failed({ because }: { because: string | null }) {
	const words = useTranslations('outside')
	const key = `failures.${because ?? ''}` as 'failures.no-answer'
	return (
		<Callout kind="warning" title={words('states.failed')}>
			{words.has(key) ? words(key) : because}
		</Callout>
	)
}

function Faults({ page: { waits } }: { page: Page }) {
	const words = useTranslations('outside')
	if (waits === null || waits.faults.length === 0) return null
	return (
		<Section title={words('preview.faultsTitle')}>
			<DataTable
				caption={words('preview.faultsTitle')}
				rows={waits.faults}
				rowKey={({ row, column, problem }) => `${row} ${column} ${problem}`}
				columns={[
					{ key: 'row', head: words('preview.row'), fold: 'figure', cell: ({ row }) => String(row) },
					{ key: 'column', head: words('preview.column'), fold: 'figure', cell: ({ column }) => column },
					{
						key: 'why',
						head: words('preview.why'),
						fold: 'line',
						cell: (one) => words(`problems.${one.problem}`),
					},
					{
						...{ key: 'found', head: words('preview.found'), fold: 'line' },
						cell: ({ found }) => (found === '' ? '–' : found.slice(0, 60)),
					},
				]}
			/>
		</Section>
	)
}

function Decide({ page, outcome }: { page: Page; outcome: Outcome | undefined }) {
	const words = useTranslations('outside')
	const { waits } = page
	if (waits === null) {
		if (!page.isLast && page.state !== 'waiting') return null
		const name = page.isLast ? 'undoFigures' : 'discardFigures'
		return (
			<Form name={name} words="outside" outcome={outcome}>
				{page.isLast ? <p className="quiet">{words('preview.undoText')}</p> : null}
				<Submit kind="secondary">{words(page.isLast ? 'preview.undo' : 'preview.discard')}</Submit>
			</Form>
		)
	}
	return (
		<div className="section row-wrap">
			{waits.faultCount > 0 ? null : (
				<Form name="saveFigures" words="outside" outcome={outcome} inline>
					<HiddenInput name="seen" value={waits.seen} />
					<Submit>{words('preview.save')}</Submit>
				</Form>
			)}
			<Form name="discardFigures" words="outside" outcome={outcome} inline>
				<Submit kind={waits.faultCount > 0 ? 'secondary' : 'quiet'}>{words('preview.discard')}</Submit>
			</Form>
		</div>
	)
}
