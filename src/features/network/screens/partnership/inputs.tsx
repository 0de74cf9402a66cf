import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { ButtonLink, FilterLinks } from '../../../../ui/links.tsx'
import { Columns, PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { EmptyState } from '../../../../ui/states.tsx'
import { addTheme } from '../../commands/partnership/add-theme.ts'
import { endTheme } from '../../commands/partnership/end-theme.ts'
import { withdrawInput } from '../../commands/partnership/withdraw-input.ts'
import { markedInputs } from '../../queries/partnership/marked-inputs.ts'
import { InputQuote } from './input-quote.tsx'
import { PartnershipTabs } from './partnership-tabs.tsx'
import { Themes } from './themes.tsx'

const here = '/partnership/inputs'

export async function loader({ context, request }: LoaderFunctionArgs) {
	const asked = new URL(request.url).searchParams
	const [kind, themeId] = ['kind', 'theme'].map((name) => asked.get(name))
	return { ...show(await markedInputs(callerOf(context), { kind, themeId })), kind, themeId }
}

const commands = {
	addTheme: { run: addTheme, said: 'saved' },
	endTheme: { run: endTheme, said: 'saved' },
	withdrawInput: { run: withdrawInput, said: 'inputWithdrawn' },
} as const

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const [intent = ''] = String(posted.intent).split('-')
	const { run, said } = commands[intent as keyof typeof commands] ?? commands.addTheme
	const answer = await run(callerOf(context), posted)
	return answer.is === 'done' ? done(here, `partnership.done.${said}`) : settle(answer, posted)
}

type InputsPage = ReturnType<typeof useLoaderData<typeof loader>>
const kinds = ['member', 'council', 'lived-experience'] as const

/** What has been put to the partnership, marked by whom it is from in kind. */
export default function InputsScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('partnership')
	const { inputs, mayNote, kind, themeId } = page
	const filtered = kind != null || themeId != null
	return (
		<>
			<PageHead
				title={words('inputs.title')}
				crumbs={[{ to: '/partnership', label: words('title') }, { label: words('inputs.title') }]}
				actions={
					mayNote ? (
						<ButtonLink to="/partnership/inputs/new" kind="primary">
							{words('inputs.add')}
						</ButtonLink>
					) : undefined
				}
			/>
			<PartnershipTabs />
			<p className="reading quiet">{words('inputs.lead')}</p>
			<Columns wide="left">
				<div className="stack-24">
					{inputs.length === 0 && !filtered ? (
						<EmptyState title={words('inputs.none')}>{words('inputs.noneText')}</EmptyState>
					) : (
						<>
							<Filters page={page} />
							{inputs.length === 0 ? <p className="quiet">{words('inputs.noneSo')}</p> : null}
							<ul className="stack-24">
								{inputs.map((input) => (
									<li key={input.id}>
										<InputQuote input={input} outcome={outcome} />
									</li>
								))}
							</ul>
						</>
					)}
				</div>
				<Themes page={page} outcome={outcome} />
			</Columns>
		</>
	)
}

function Filters({ page: { kind, themeId, themes } }: { page: InputsPage }) {
	const words = useTranslations('partnership')
	const addressWith = (chosen: { kind?: string | null; theme?: string | null }) => {
		const asked = new URLSearchParams()
		for (const [name, value] of Object.entries({ kind, theme: themeId, ...chosen }))
			if (value != null) asked.set(name, value)
		return asked.size === 0 ? here : `${here}?${asked}`
	}
	return (
		<div className="stack-8">
			<FilterLinks
				label={words('inputs.kindsLabel')}
				filters={[
					{ to: addressWith({ kind: null }), label: words('inputs.every'), current: kind == null },
					...kinds.map((one) => ({
						...{ to: addressWith({ kind: one }), label: words(`inputKinds.${one}`), current: kind === one },
					})),
				]}
			/>
			{themes.length === 0 ? null : (
				<FilterLinks
					label={words('inputs.themesLabel')}
					filters={[
						{ to: addressWith({ theme: null }), label: words('inputs.everyTheme'), current: themeId == null },
						...themes.map(({ id, title }) => ({
							...{ to: addressWith({ theme: id }), label: title, current: themeId === id },
						})),
					]}
				/>
			)}
		</div>
	)
}
