import { useTranslations } from 'use-intl'
import { useReading } from './reader.tsx'

const parts = [
	['small', 'smallText'],
	['statuses', 'statusText'],
	['kept', 'keptText'],
	['plain', 'plainText'],
	['access', 'accessText'],
] as const

/** How the pages count and hide, what they keep of a reader (nothing), and whom to tell when something is wrong. */
export function AboutPage() {
	const words = useTranslations('publicPages.about')
	const { site } = useReading()
	return (
		<>
			<div>
				<h1>{words('title')}</h1>
				<p className="lead">{words('lead')}</p>
			</div>
			{parts.map(([heading, text]) => (
				<section key={heading}>
					<h2>{words(heading)}</h2>
					<p>{words(text)}</p>
				</section>
			))}
			<p>
				{words.rich('complain', {
					contact: site.contact,
					mail: (address) => <a href={`mailto:${site.contact}`}>{address}</a>,
				})}
			</p>
		</>
	)
}

/** Nothing stands here, or not any more. */
export function LostPage({ goneOn }: { goneOn: string | null }) {
	const words = useTranslations('publicPages.lost')
	const { places } = useReading()
	return (
		<>
			<h1>{words(goneOn === null ? 'missing' : 'gone')}</h1>
			<p>{goneOn === null ? words('missingText') : words('goneText', { day: goneOn })}</p>
			<p>
				<a href={places.home}>{words('start')}</a>
			</p>
		</>
	)
}
