/** A county (in Denmark a region) with its municipalities, each as `0117 Österåkers/Österåker`, parted by `;`. */
export type CountyData = {
	readonly code: string
	readonly name: string
	readonly shortName: string
	readonly municipalities: string
}

type Named = { readonly code: string; readonly name: string; readonly shortName: string }

/** A Swedish municipality is written as what stands before "kommun", and after a slash what it is called for short. */
export function municipalitiesIn(county: CountyData, ending = ''): Named[] {
	return county.municipalities.split(';').map((written) => {
		const [, code = '', name = ''] = /^\s*(\d+) (.+?)\s*$/.exec(written) ?? []
		const [whole = name, short = whole] = name.split('/')
		return { code, name: `${whole}${ending}`, shortName: short }
	})
}
