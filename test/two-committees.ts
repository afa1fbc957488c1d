// An integrated care board with a board and a committee for each of two places, as dated lines to begin a record of functions
// with: `${twoCommittees}2022-07-01 begin function/a …`.

export const twoCommittees = `2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/vale name=Vale level=place within=area/shire
2020-01-01 begin area/moor name=Moor level=place within=area/shire
2020-01-01 begin organisation/icb name="Shire ICB" type="integrated care board"
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin body/vale name="Vale Committee" form=committee of=["organisation/icb"]
2020-01-01 begin body/moor name="Moor Committee" form=committee of=["organisation/icb"]
`
