import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { Sheet, SheetDesk } from '../../../../ui/sheet.tsx'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { addAnnex } from '../../commands/paper/add-annex.ts'
import { editPaperHead } from '../../commands/paper/edit-paper-head.ts'
import { editPaperPart } from '../../commands/paper/edit-paper-part.ts'
import { moveAnnex } from '../../commands/paper/move-annex.ts'
import { notePreparation } from '../../commands/paper/note-preparation.ts'
import { strikePreparation } from '../../commands/paper/strike-preparation.ts'
import { takeLatestLayout } from '../../commands/paper/take-latest-layout.ts'
import { releaseFigure } from '../../commands/release-figure.ts'
import { paperPage } from '../../queries/paper-page.ts'
import { usePeriod } from '../use-period.ts'
import { editingOf, sectionOf } from './editing.ts'
import { PaperAside } from './paper-aside.tsx'
import { PaperForm, ReleaseForm } from './paper-forms.tsx'
import { Parts } from './parts.tsx'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
	const page = show(await paperPage(callerOf(context), { roundId: params.roundId }))
	const asked = new URL(request.url).searchParams
	const editing = page.mayKeep ? editingOf(asked.get('edit')) : null
	const releasing = page.mayKeep
		? (page.figures.find((figure) => figure.hidden && figure.id === asked.get('release')) ?? null)
		: null
	return { ...page, editing, releasing }
}

const commands = {
	editPaperHead,
	notePreparation,
	strikePreparation,
	releaseFigure,
	editPaperPart,
	addAnnex,
	moveAnnex,
	takeLatestLayout,
} as const

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const { followUp } = show(await paperPage(caller, { roundId: params.roundId }))
	const { planId, year, part: period } = followUp
	const name = Object.keys(commands).find((one) => one === posted.intent) as keyof typeof commands | undefined
	const command = commands[name ?? 'editPaperPart']
	const paper = { planId, year, period }
	// A release names its own year and part.
	const answer = await command(caller, command === releaseFigure ? posted : { ...posted, ...paper })
	if (answer.is !== 'done') return settle(answer, posted)
	const said = command === releaseFigure ? 'released' : 'saved'
	return done(`/follow-up/${followUp.id}/paper${stays(posted, name)}`, `reports.done.${said}`)
}

/** Whoever lays annexes in order or places a figure goes on with it. */
function stays(
	posted: Awaited<ReturnType<typeof readForm>>,
	name: keyof typeof commands | undefined,
): string {
	if (name === 'addAnnex' || name === 'moveAnnex') return '?edit=annexes'
	return name === 'editPaperPart' && typeof posted.figure === 'string' ? `?edit=${posted.part}` : ''
}

export default function PaperScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.paper')
	const rounds = useTranslations('reports.rounds')
	const round = useTranslations('reports.round')
	const decided = useTranslations('reports.decided')
	const format = useFormat()
	const period = usePeriod()
	const { followUp, paper, mayKeep } = page
	const file = (name: string) => `/follow-up/${followUp.id}/${name}`
	return (
		<>
			<PageHead
				title={words('title', { period: period.name(followUp) })}
				crumbs={[
					{ to: '/follow-up', label: rounds('title') },
					...(page.mayReadExact
						? [{ to: `/follow-up/${followUp.id}`, label: round('title', { period: period.name(followUp) }) }]
						: []),
				]}
				state={
					followUp.frozenAt === null
						? words('draft')
						: words('frozen', { day: format.moment(followUp.frozenAt) })
				}
				actions={
					<>
						<ButtonLink file to={file('paper.docx')}>
							{words('word')}
						</ButtonLink>
						<ButtonLink file to={file('paper.pdf')}>
							{words('pdf')}
						</ButtonLink>
						{followUp.frozenAt === null || page.decided !== null ? null : (
							<TextLink to={file('decided')}>{decided('toDecide')}</TextLink>
						)}
					</>
				}
			/>
			{page.decided === null ? null : (
				<Callout kind="info" title={decided('banner', { paragraph: page.decided.paragraph })}>
					<TextLink to={file('decided')}>{decided('toDecided')}</TextLink>
				</Callout>
			)}
			<SheetDesk parts={<Parts page={page} outcome={outcome} />} aside={<PaperAside page={page} />}>
				<Sheet
					title={paper.title}
					letterhead={paper.letterhead}
					stamps={paper.stamps}
					sections={paper.sections}
					aside={({ key }) => <EditLink part={mayKeep ? editingOf(key) : null} />}
					writing={writingOf(page, outcome)}
				/>
			</SheetDesk>
		</>
	)
}

export type Page = ReturnType<typeof useLoaderData<typeof loader>>

function writingOf(page: Page, outcome: Outcome | undefined) {
	const { editing, releasing } = page
	if (releasing !== null)
		return { key: 'figures', form: <ReleaseForm figure={releasing} outcome={outcome} /> }
	return editing === null
		? undefined
		: { key: sectionOf(editing), form: <PaperForm editing={editing} page={page} outcome={outcome} /> }
}

function EditLink({ part }: { part: ReturnType<typeof editingOf> }) {
	const words = useTranslations('reports.paper')
	return part === null ? null : <TextLink to={`?edit=${part}#${part}`}>{words('edit')}</TextLink>
}
