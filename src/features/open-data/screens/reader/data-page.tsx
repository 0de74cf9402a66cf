import { useTranslations } from 'use-intl'
import type { OpenData } from '../../queries/open-data.ts'
import type { Listed } from '../../rules/catalogue/catalogue.ts'
import { licences } from '../../rules/terms.ts'
import { useDays } from './say.tsx'

/** Every dataset, how to use them, on what terms, and how small numbers are protected. */
export function DataPage({ data, listed }: { data: OpenData; listed: readonly Listed[] }) {
	const words = useTranslations('openData')
	const home = `/p/${data.site.slug}/data`
	return (
		<>
			<section>
				<h2>{words('list.datasets')}</h2>
				{listed.length === 0 ? <p>{words('list.none')}</p> : null}
				{listed.length === 0 ? null : (
					<ul className="rows">
						{listed.map((one) => (
							<li key={one.slug}>
								<Dataset listed={one} home={home} />
							</li>
						))}
					</ul>
				)}
			</section>
			<section>
				<h2>{words('use.title')}</h2>
				<p>{words('use.files')}</p>
				<p>{words.rich('use.api', { link: (said) => <a href="/open/v1/openapi.json">{said}</a> })}</p>
				<p>{words.rich('use.kolada', { link: (said) => <a href="/open/kolada/v3/kpi">{said}</a> })}</p>
				{listed.length === 0 ? null : (
					<p>
						{words.rich('use.catalogue', {
							rdf: (said) => <a href={`${home}/catalogue.rdf`}>{said}</a>,
							ttl: (said) => <a href={`${home}/catalogue.ttl`}>{said}</a>,
							jsonld: (said) => <a href={`${home}/catalogue.jsonld`}>{said}</a>,
						})}
					</p>
				)}
			</section>
			<LicenceSection data={data} />
		</>
	)
}

function Dataset({ listed, home }: { listed: Listed; home: string }) {
	const words = useTranslations('openData.list')
	const { locale, dayOf } = useDays()
	const { slug, version, publishedAt, dataset } = listed
	const { title, about, firstYear, lastYear, hiding } = dataset
	const facts = { from: String(firstYear), to: String(lastYear), version: String(version) }
	return (
		<>
			<a href={`${home}/${slug}`}>{title[locale]}</a>
			<p>{about[locale]}</p>
			<p className="note">
				{words(firstYear === lastYear ? 'oneYear' : 'years', { ...facts, day: dayOf(publishedAt) })}{' '}
				{words('hidden', { hidden: hiding.hidden, cells: String(hiding.cells) })}
			</p>
		</>
	)
}

export function LicenceSection({ data: { terms } }: { data: OpenData }) {
	const words = useTranslations('openData.licence')
	const { licence, publisher, contactEmail, contactUrl } = terms
	return (
		<section>
			<h2>{words('title')}</h2>
			<p>
				{words.rich(licences[licence].called, {
					publisher,
					link: (said) => (
						<a rel="license" href={licences[licence].iri.replace('http:', 'https:')}>
							{said}
						</a>
					),
				})}
			</p>
			<p>
				{words.rich('contact', {
					contact: contactEmail,
					mail: (said) => <a href={`mailto:${contactEmail}`}>{said}</a>,
				})}
			</p>
			{contactUrl === null ? null : (
				<p>{words.rich('more', { link: (said) => <a href={contactUrl}>{said}</a> })}</p>
			)}
		</section>
	)
}
