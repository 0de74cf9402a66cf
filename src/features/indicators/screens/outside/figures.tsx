import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { SectionTabs } from '../../../../ui/section-tabs.tsx'
import { mayKeepIndicators } from '../../access.ts'
import { bringFigures } from '../../commands/outside/bring-figures.ts'
import { fetchFigures } from '../../commands/outside/fetch-figures.ts'
import { linkFigure } from '../../commands/outside/link-figure.ts'
import { removeFigureAddress } from '../../commands/outside/remove-figure-address.ts'
import { setFigureAddress } from '../../commands/outside/set-figure-address.ts'
import { figuresPage } from '../../queries/outside/figures-page.ts'
import { AddressPart, BringPart, LinkPart } from './figure-forms.tsx'
import { ImportHistory } from './import-history.tsx'
import { SourcePart } from './source-part.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	const caller = callerOf(context)
	return { ...show(await figuresPage(caller, {})), mayKeep: mayKeepIndicators(caller.actor) }
}

const here = '/follow-up/figures'

export async function action({ context, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	switch (posted.intent) {
		case 'setFigureAddress': {
			const answer = await setFigureAddress(caller, posted)
			return answer.is === 'done' ? done(here, 'outside.done.addressSaved') : settle(answer, posted)
		}
		case 'removeFigureAddress': {
			const answer = await removeFigureAddress(caller, {})
			return answer.is === 'done' ? done(here, 'outside.done.addressRemoved') : settle(answer, posted)
		}
		case 'fetchFigures': {
			const answer = await fetchFigures(caller, {})
			return answer.is === 'done' ? redirect(`${here}/${answer.value.importId}`, 303) : settle(answer, posted)
		}
		case 'linkFigure': {
			const answer = await linkFigure(caller, posted)
			return answer.is === 'done' ? done(here, 'outside.done.linked') : settle(answer, posted)
		}
		default: {
			const { file } = posted
			const given = file instanceof File && file.size > 0
			const bytes = given ? new Uint8Array(await file.arrayBuffer()) : undefined
			const name = given ? file.name.slice(0, 200) : ''
			const answer = await bringFigures(caller, { ...posted, name, file: bytes })
			return answer.is === 'done' ? redirect(`${here}/${answer.value.importId}`, 303) : settle(answer, posted)
		}
	}
}

/** What others tell of the municipality: what there is, of which years, and what is brought in next. */
export default function FiguresScreen() {
	const page = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('outside')
	return (
		<>
			<PageHead title={words('title')} state={words('state')} />
			<SectionTabs />
			{page.sources.map((one) => (
				<SourcePart key={one.source} of={one} />
			))}
			{page.mayKeep ? (
				<>
					<BringPart outcome={outcome} />
					<LinkPart page={page} outcome={outcome} />
					<AddressPart address={page.address} outcome={outcome} />
				</>
			) : null}
			<ImportHistory imports={page.imports} />
		</>
	)
}
