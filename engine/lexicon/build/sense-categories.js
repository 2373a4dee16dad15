/**
 * Categories whose members exclude one another: what is a truck is no bus. One line a category: its name, then senses of nouns (and of
 * adjectives, after `a:`) as `word.number` by WordNet's numbers, whose members are the senses below those; after `+` words that are members by themselves.
 */
export const EXCLUSIVE = `
vehicle: vehicle.1 public_transport.1
weapon: weapon.1 +bomb +grenade +missile +mine +knife +sword
building: building.1 house.1 +hotel +hospital +church +school +university +prison +library +museum plant.1 +factory +shop +restaurant +bank +stadium airfield.1 +airport +embassy +bridge +tunnel +tower +dam +castle +palace +station +market place_of_worship.1 shop.1 +farm +camp +warehouse +cinema +theater +barn +garage +monument
room: room.1 +hallway +kitchen +basement +attic +balcony +garage +yard
crime: crime.1 homicide.1 +manslaughter +murder +suicide +perjury +fraud +bribery +treason +rape +kidnapping +assault +burglary +robbery +arson
mammal: mammal.1 bird.1 fish.1 reptile.1 amphibian.3 insect.1 arachnid.1 crustacean.1 mollusk.1
tree: tree.1 flower.1 shrub.1 grass.1 +moss +fern
colour: chromatic_color.1 achromatic_color.1 a:chromatic.3 a:achromatic.1
stone: rock.2 metallic_element.1 alloy.1 wood.1 +wood +stone +glass +plastic +rubber +concrete +cement +brick +sand +clay +paper +leather +metal precious_metal.1 gem.2 +ice +bone
cloth: fabric.1 fiber.1
fuel: fuel.1 +electricity fossil_fuel.1
organ: external_body_part.1 organ.1 limb.1 +bone bone.1 +skull +spine joint.1 +skin +neck +chest +abdomen +shoulder +hip +waist +hand +foot +finger +toe +brain +throat
rank: military_officer.1 enlisted_person.1 commissioned_officer.1 noncommissioned_officer.1
office: head_of_state.1 +president +king +queen +mayor +governor +prime_minister +senator +ambassador +judge +sheriff +prosecutor +treasurer +secretary clergyman.1 +pope +rabbi +imam +monk +nun +coroner
profession: health_professional.1 lawyer.1 +lawyer +engineer scientist.1 +policeman +firefighter serviceman.1 +soldier +farmer +cook +driver actor.1 +actor musician.1 +musician +singer +dancer +writer +journalist +politician athlete.1 +painter +sculptor sailor.1 +sailor +pilot +shopkeeper +clerk servant.1 +teacher +professor +student clergyman.1 craftsman.1 +mechanic +plumber +electrician +carpenter +butcher +baker +tailor +barber +fisherman +hunter +miner +architect +accountant +banker +librarian +waiter +nurse +judge +guard +shepherd +photographer +editor +banker +merchant +photographer +gardener +janitor +secretary +paramedic +detective +historian +philosopher +economist +translator
role: +driver +passenger +pedestrian +bystander
relative: relative.1 +wife +husband parent.1 child.2 sibling.1 +widow +fiance +fiancee +boyfriend +girlfriend +godfather +godmother +stepfather +stepmother +friend +neighbor +colleague +landlord +tenant
weather: precipitation.3 +rain +snow +fog +thunderstorm wind.1 storm.1
disaster: geological_phenomenon.1 +flood +earthquake +fire +explosion +avalanche +drought +tsunami +landslide +hurricane +tornado +famine +epidemic +plague +blizzard +heat_wave
instrument: musical_instrument.1
meal: meal.1
drink: beverage.1
produce: vegetable.1 edible_fruit.1
dish: meat.1 bread.1 cheese.1 dish.2 pasta.1 dessert.1 sandwich.1 soup.1 +rice +soup +bread +cheese +egg +butter +cake seafood.1 fish.2 cereal.2 condiment.1 +sugar +salt +flour
garment: garment.1 headdress.1 footwear.1 +shoe +hat +glove +scarf jewelry.1
furniture: furniture.1
tool: hand_tool.1 edge_tool.1 power_tool.1
container: container.1
sport: sport.1 athletic_game.1 card_game.1 board_game.1
disease: disease.1 infection.1 cancer.1 mental_illness.1
injury: injury.1 +burn +concussion
landform: body_of_water.1 natural_elevation.1 natural_depression.1 +island +desert +forest +beach +peninsula +plain +glacier +swamp +jungle
writing: literary_composition.1 +novel +poem +essay +play +letter +memo +diary +will +treaty +contract +receipt +invoice +sermon +biography +telegram +postcard +newspaper +magazine
picture: +photograph +painting +sculpture +drawing +film +map +poster
music: musical_composition.1 +symphony +sonata +concerto +opera
payment: +tax +loan +grant +fine +rent +salary +bonus +bribe +subsidy +ransom +dividend +pension +fee +gift
ceremony: +wedding +funeral +baptism +graduation +inauguration +coronation
science: natural_science.1 social_science.1 mathematics.1 +mathematics +history +philosophy +law +medicine
currency: monetary_unit.1
shape: polygon.1 +circle +triangle +square +cross +cube +sphere
publication: +book +newspaper +magazine +pamphlet
settlement: +city +village +hamlet +suburb
metalwork: jewelry.1
toy: plaything.1
religion: +christianity +islam +judaism +hinduism +buddhism
state: solid.1 +liquid +gas
age: +baby +toddler +teenager +adult +adolescent
room fittings: +door +window +roof +wall +floor +ceiling +fence +gate
direction: compass_point.1
organisation: +army +navy +air_force +police +fire_brigade +church +union +political_party +bank +university +charity +court +parliament +senate +orchestra +choir
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name, list] = line.split(': ');
    return [name, list.split(' ')];
  });

/** Of things that can be touched, sisters that are near each other exclude each other where no category is given. */
export const CONCRETE = ['artifact.1', 'food.1', 'food.2', 'substance.1', 'substance.7', 'plant.2', 'animal.1', 'natural_object.1', 'fruit.1']; // prettier-ignore
