/** Where the count week's pages begin for those who work in the municipality. */
export const countWeek = '/homelessness/count-week'
