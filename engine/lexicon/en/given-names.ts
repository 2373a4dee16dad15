const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Given names that are mostly borne by women, in lower case without accents. Names that both bear often are in neither list. */
export const FEMALE_NAMES = words(
  'abigail ada adela adele adriana agatha agnes aida aileen aisha alana alberta alejandra alessandra alexandra alice alicia alina ' +
    'alison allison alma alyssa amalia amanda amber amelia amina amira amy ana anastasia andrea angela angelica angelina anika ' +
    'anita ann anna annabel anne annette annie antonia anya arabella ariana arlene asma astrid audrey augusta aurora ava ayesha ' +
    'barbara beatrice beatriz becky belinda bella benazir bernadette bernice bertha beth bethany betsy betty birgit bonnie brenda ' +
    'bridget brigitte brittany camila camilla candace cara carla carmen carol carole caroline carolyn carrie cassandra catalina ' +
    'catherine cathy cecilia celeste celia celine charlene charlotte chelsea cheryl chiara chloe christa christina christine cindy ' +
    'claire clara clarissa claudette claudia colette colleen constance cora cordelia corinne cornelia cristina cynthia daisy ' +
    'daniela danielle daphne darlene deanna debbie deborah debra deirdre delia delores denise diana diane dina dolores donna dora ' +
    'doreen doris dorothea dorothy edith edna eileen elaine eleanor elena eleni elif elisa elisabeth elise eliza elizabeth ella ' +
    'ellen eloise elsa elsie elvira emilia emily emma erica erika erin esmeralda estelle esther ethel eugenia eunice eva evelyn ' +
    'evita fanny fatima felicia fiona flora florence frances francesca frieda gabriela gabrielle gail gemma genevieve georgina ' +
    'geraldine gertrude gillian gina ginny giorgia giovanna giulia gladys glenda gloria golda grace greta gretchen guadalupe gwen ' +
    'gwendolyn hannah harriet hazel heather heidi helen helena helga henrietta hermione hilary hilda hillary holly ida ilona ' +
    'ilse imelda imogen ines inga ingrid irena irene irina iris irma isabel isabella isabelle isobel ivana ivanka ivy jacqueline ' +
    'jana jane janet janice janine jasmine jeanette jeanne jemima jenna jennifer jenny jessica jill joan joanna joanne jocelyn ' +
    'johanna josefina josephine joyce juana juanita judith judy julia juliana julie juliet justine kaja karen karin karina karla ' +
    'kate katerina katharina katherine kathleen kathryn kathy katie katrina katya kayla keiko kerstin khadija kimberly kirsten ' +
    'kirsty kristen kristin kristina lara larisa latoya laura lauren layla lea leah leila lena leona leonora leticia lidia lila ' +
    'lily lina linda lisa lise liv liz liza lois lola loretta lori lorna lorraine louisa louise lucia lucille lucinda lucy ludmila ' +
    'luisa lydia lynn lynne mabel madeleine madeline magdalena maggie malala malia mandy manuela mara maren marcela marcia ' +
    'margaret margarita margot maria mariam mariana marianne marie marilyn marina marjorie marlene marsha marta martha martina ' +
    'mary maryam matilda maud maureen mavis meera megan meghan melania melanie melinda melissa mercedes meredith mia michelle ' +
    'michiko mildred millie mina mindy minerva miranda miriam mitzi moira molly mona monica monique muriel myra myrna myrtle nadia ' +
    'nadine nancy naomi natalia natalie natasha nellie nicole nicoletta nina noelle nora norma octavia odette olga olive olivia ' +
    'olympia ophelia paige paloma pamela patricia patty paula pauline pearl peggy penelope penny petra petronella philippa phoebe ' +
    'phyllis polly priscilla priya rachel raisa ramona rania rebecca regina renata renee rhoda rhonda rita roberta rosa rosalind ' +
    'rosamund rosanne rose roseanne rosemary rosie rowena roxanne ruby ruth sabine sabrina sadie sally salma samantha sandra sanna ' +
    'sara sarah saoirse savannah selena selma serena sharon sheila shirley sigrid silvia simone sinead siobhan sofia solveig ' +
    'sondra sonia sonja sophia sophie stella stephanie sue susan susana susanna susanne suzanne svetlana sybil sylvia sylvie ' +
    'tamara tammy tania tanya tara tatiana teresa thelma theodora theresa therese tiffany tilda tina tove tricia trudy ulrike una ' +
    'ursula valentina valeria valerie vanessa vera verena veronica vicky victoria viola violet virginia viviana wanda wendy ' +
    'wilhelmina wilma winifred yasmin yoko yolanda yulia yvette yvonne zainab zara zelda zoe zoya',
);

/** Given names that are mostly borne by men. */
export const MALE_NAMES = words(
  'aaron abdul abdullah abel abraham adam adolf adrian ahmad ahmed aiden akira alan alastair albert alberto alec alejandro ' +
    'aleksandr alessandro alexander alexandre alexei alfred alfredo ali alistair allan allen alonso alphonse alvaro alvin ambrose ' +
    'amir anatoly anders andre andreas andrei andrew andriy andrzej andy angelo angus anthony anton antonio antony archibald archie ' +
    'armando arnaud arne arnold arthur arturo asif augustus aurelio axel barack barney barry bart bartholomew bashar ben benedict ' +
    'benjamin bennett benoit bernard bernardo bernd bernie bert bill billy bjorn bob bobby boris brad bradley brandon brendan brett ' +
    'brian bruce bruno bryan byron caleb calvin carl carlo carlos cecil cedric cesar charles charlie chester chris christian ' +
    'christoph christophe christopher chuck clarence claude claudio claus clayton clement cliff clifford clint clive clyde colin ' +
    'conor conrad constantine craig curtis cyril cyrus damian damon dan daniel daniele danny dario darren dave david dean declan ' +
    'dennis derek derrick desmond dick diego dieter dietrich dimitri dirk dmitri dmitry dominic don donald douglas duncan dustin ' +
    'dwayne dwight eamon earl eddie edgar edmund eduardo edward edwin egon eli elias elijah elliot elliott elmer elon emanuel emile ' +
    'emilio emmanuel enrico enrique eric erich erik ernest ernesto ernst ethan etienne eugene evan ezra fabian faisal farouk ' +
    'federico felipe felix ferdinand fernando fidel filip finn floyd francesco francis francisco franco francois frank franklin ' +
    'franz fred freddie frederic frederick friedrich fritz gareth gary gaston gavin gene geoff geoffrey george georges gerald ' +
    'gerard gerhard gerry gianni gideon gilbert giles giorgio giovanni giulio giuseppe glen glenn gordon graham greg gregor gregory ' +
    'guido guillaume guillermo gunther gustav gustavo hamid hamish hank hans harald harold harry harvey hassan hector heinrich ' +
    'heinz helmut henri henrik henry herbert herman hermann hernan hideo hiroshi horace horst hosni howard hubert hugh hugo ' +
    'humphrey hussein ian ibrahim ignacio igor ilya imran isaac isaiah ismail ivan ivo jack jacob jacques jaime jake jakob jakub ' +
    'jamal james jared jason javier jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jim jimmy joachim joaquin joe ' +
    'joel johan johann johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua josip juan jude julian julio ' +
    'julius jurgen justin kamal karl kazuo keith ken kenji kenneth kent kevin khaled khalid kieran klaus knut kofi konstantin kurt ' +
    'kyle lance larry lars laurence laurent lawrence leif len leo leon leonard leonardo leonid leopold leroy lionel lloyd lorenzo ' +
    'louis luca lucas lucian luciano ludwig luigi luis luiz lukas luke luther magnus mahmoud malcolm manfred manuel marc marcel ' +
    'marco marcos marcus mario mark markus marlon martin marvin mathias matteo matthew matthias maurice mauricio mauro max ' +
    'maximilian mehmet mel melvin michael michel miguel mikael mike mikhail miles milos milton mitch mitchell mohamed mohammad ' +
    'mohammed moritz morris mortimer moses moshe muhammad mustafa narendra nathan nathaniel ned neil nelson nick nicholas nicolas ' +
    'nigel nikita nikola nikolai noah noel norbert norman oleg olaf oleksandr oliver olivier omar orlando oscar osman oswald otto ' +
    'owen pablo padraig paolo pascal patrick paul paulo pavel pedro percival percy pervez pete peter phil philip philippe pierre ' +
    'pietro piotr prakash quentin rafael rahul raj rajesh ralph ramon ramesh randall randolph randy raoul raphael rashid raul ravi ' +
    'ray raymond recep reggie reginald reinhard rene reuben rex ricardo richard rick ricky rob robert roberto rod roderick rodney ' +
    'rodrigo roger roland rolf roman ronald ronan ron ronnie rory ross roy ruben rudolf rudolph rudy rupert russell salman salvador ' +
    'salvatore sam samir samuel sanjay saul scott seamus sean sebastian serge sergei sergey sergio seth shane shaun shinzo sidney ' +
    'siegfried sigmund silvio simon solomon spencer stan stanley stavros stefan stefano stephan stephen steve steven stewart stuart ' +
    'sven sylvester tadeusz takashi tariq ted terence terry theo theodore thierry thomas tim timothy toby todd tom tomas tommy tony ' +
    'trevor tristan tyler ulrich umberto vaclav valentin vicente victor vijay vikram viktor vince vincent vincenzo virgil vitaly ' +
    'vito vladimir vladislav volker volodymyr waldemar wallace walt walter warren wayne wendell werner wesley wilbur wilfred ' +
    'wilhelm willard willem william willie willy winston wolfgang xavier yasser yitzhak yuri yusuf yves zachary zack zbigniew',
);
