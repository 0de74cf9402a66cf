import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { TextLink } from '../../../../ui/links.tsx'
import { Section } from '../../../../ui/page.tsx'
import { callerOf, show } from '../../../../ui/screen.ts'
import { starterKit } from '../../queries/knowledge/starter-kit.ts'
import { KnowledgeHead } from './head.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await starterKit(callerOf(context), {}))
}

/** What those begin with who have no plan, agreement or routine. */
export default function StarterKitScreen() {
	const { side, steps } = useLoaderData<typeof loader>()
	const words = useTranslations('knowledge')
	return (
		<>
			<KnowledgeHead side={side} state={words(`kit.lead.${side}`)} />
			{steps.map(({ start, has, templates }) => (
				<Section key={start} title={words(`starts.${start}.name`)}>
					<p className="reading quiet">
						{side === 'network' ? words(`starts.${start}.lead`) : <Has start={start} has={has} />}
					</p>
					{templates.length === 0 ? <p className="quiet">{words('kit.none')}</p> : null}
					<ul className="stack-8">
						{templates.map(({ id, title, about, kind, networkName }) => (
							<li key={id}>
								<TextLink to={`/knowledge/templates/${id}`}>{title}</TextLink>
								<div className="quiet small">
									{words(`kinds.${kind}.name`)}. {about}{' '}
									{networkName === null ? null : words('examples.from', { network: networkName })}
								</div>
							</li>
						))}
					</ul>
				</Section>
			))}
		</>
	)
}

function Has({ start, has }: { start: 'plan' | 'agreement' | 'routine'; has: number | null }) {
	const words = useTranslations('knowledge.kit.has')
	return has === null || start === 'agreement' ? words('unknown') : words(start, { count: has })
}
