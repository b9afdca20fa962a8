// Made of the folders of source/language by tools/languages.mjs.
import {pack as ar} from './ar.js';
import {pack as az} from './az.js';
import {pack as be} from './be.js';
import {pack as bg} from './bg.js';
import {pack as ca} from './ca.js';
import {pack as cs} from './cs.js';
import {pack as da} from './da.js';
import {pack as de} from './de.js';
import {pack as el} from './el.js';
import {pack as en} from './en.js';
import {pack as es} from './es.js';
import {pack as fa} from './fa.js';
import {pack as fi} from './fi.js';
import {pack as fr} from './fr.js';
import {pack as he} from './he.js';
import {pack as hr} from './hr.js';
import {pack as hu} from './hu.js';
import {pack as hy} from './hy.js';
import {pack as id} from './id.js';
import {pack as it} from './it.js';
import {pack as ka} from './ka.js';
import {pack as nl} from './nl.js';
import {pack as no} from './no.js';
import {pack as pl} from './pl.js';
import {pack as pt} from './pt.js';
import {pack as ro} from './ro.js';
import {pack as ru} from './ru.js';
import {pack as sq} from './sq.js';
import {pack as sr} from './sr.js';
import {pack as sv} from './sv.js';
import {pack as tr} from './tr.js';
import {pack as uk} from './uk.js';
import {pack as vi} from './vi.js';

// biome-ignore format: one language a line
export const compiled = [
	{code: 'ar', script: 'Arab', letters: 'ة ى أ إ ؤ ئ', words: 'في من على إلى الى عن مع أن ان إن التي الذي الذين هذا هذه ذلك تلك وقد قد كان كانت كما بعد قبل بين خلال حول ضد عبر حتى لا ما لم لن هو هي هم وهو وهي أو او ثم أي كل بعض غير عند منذ نحو لدى حيث بأن وأن وفي ومن وعلى أكثر اليوم فيه فيها منه منها', parted: '', pack: ar},
	{code: 'az', script: 'Latn', letters: 'ə ğ ı ş', words: 'və bu ki ilə üçün da də o onun olan olub edib edir etmək etdi bir nə daha sonra qədər isə ya həm hər çox olaraq haqqında görə arasında tərəfindən deyil var yoxdur lakin amma ancaq onlar bizim biz mən siz öz bütün kimi belə artıq həmin zaman qarşı üzrə barədə bildirib deyib olduğunu etdiyi olması əgər yalnız', parted: 'ın in un ün nın nin nun nün nı ni nu nü ya yə da də dan dən la lə yla ylə nda ndə ndan ndən na nə dır dir dur dür dakı dəki yin yın yi yı ğın ğı ğa', pack: az},
	{code: 'be', script: 'Cyrl', letters: 'ў і', words: 'і у на не што з да за ад як для гэта але яго яе іх быў была былі пасля паміж праз які якая таксама або калі каб ужо', parted: '', pack: be},
	{code: 'bg', script: 'Cyrl', letters: '', words: 'и на в да за от се с не че е са по като до това които който която но също има беше след между към при ще или', parted: '', pack: bg},
	{code: 'ca', script: 'Latn', letters: '', words: 'el la els les un una de del i en que és per amb no es al als com més però ha han va són seva seu entre sobre també fins aquest aquesta dels', parted: '', pack: ca},
	{code: 'cs', script: 'Latn', letters: 'ě ř ů', words: 'a v na se je že z do s o k i pro za po by jako ale od ve ze jsou byl byla bylo která který které také podle už jeho jejich není mezi při před', parted: '', pack: cs},
	{code: 'da', script: 'Latn', letters: 'æ ø', words: 'og i at det er en til på af for med den har de ikke som et var fra han hun sig ved men også når efter ifølge kan skal mod under blev', parted: '', pack: da},
	{code: 'de', script: 'Latn', letters: 'ß ä', words: 'der die das den dem des ein eine einen einem einer eines und ist sind war waren in im am an auf aus bei mit nach von vom zu zum zur für über unter nicht sich auch als wie aber oder dass daß es er sie wir ihr ihre ihren seine seinen seiner hat haben hatte hatten wird werden wurde wurden kann können soll sollen noch nur durch gegen zwischen vor seit bis um so wenn weil dieser diese dieses diesem diesen man mehr bereits etwa sagte sowie', parted: '', pack: de},
	{code: 'el', script: 'Grek', letters: '', words: 'και το η ο την του της να των τα με για στην στο από που είναι δεν θα στη οι ότι τον μια ένα αλλά ως μετά κατά', parted: '', pack: el},
	{code: 'en', script: 'Latn', letters: '', words: 'i you we me him us my your our do does did done so if no up out over under more than who which what when where about into can could may might should must there these those also all only after before between against during while because even just most some any other such nor own same very each both few now then how why off again until them the of and to a in is are was were for with on at by as that from has have had will would be been its his her their he she it they not but an or this said', parted: '', pack: en},
	{code: 'es', script: 'Latn', letters: 'ñ ¿ ¡', words: 'el la los las un una de del y en que es por para con se su sus al lo como más pero no ha han fue son está entre sobre este esta también sin hasta desde cuando muy ya o le les según tras contra durante', parted: '', pack: es},
	{code: 'fa', script: 'Arab', letters: 'پ چ ژ گ ی ک', words: 'از به با که این آن را است بود شد شده می نمی کرد کرده برای تا در بر هم نیز اما یا اگر پس پیش خود دیگر باید خواهد همه هیچ هر چند چه وی او آنها ما شما ایشان گفت گفته داد دارد دارند ندارد نیست هستند بودند شدند کند کنند میان درباره علیه پس از بین', parted: '', pack: fa},
	{code: 'fi', script: 'Latn', letters: '', words: 'ja on ei se että oli hän ovat myös mutta kun tai joka mukaan ole sen jo vain kuin jälkeen olla', parted: '', pack: fi},
	{code: 'fr', script: 'Latn', letters: 'œ', words: 'le la les un une des du de et est en que qui dans pour sur avec par au aux ce cette ces il elle ils elles son sa ses leur leurs ne pas plus ou où mais comme été être sont était étaient avait ont a à se sans entre après avant selon dont ainsi lors aussi sous vers chez depuis contre nous vous je on fait faire même tout tous deux si donc très', parted: '', pack: fr},
	{code: 'he', script: 'Hebr', letters: '', words: 'של את על עם לא הוא היא זה זאת כי גם או אבל אם כל יותר רק מה מי בין אחרי לפני עד כמו אשר היה היתה הם הן אני אנחנו יש אין', parted: '', pack: he},
	{code: 'hr', script: 'Latn', letters: 'đ', words: 'i je u na se da za od su s o a ne koji koja koje kao što će ili bi nije bio bila iz po ali kako te prema nakon između', parted: '', pack: hr},
	{code: 'hu', script: 'Latn', letters: 'ő ű', words: 'a az és hogy nem is egy volt van meg de el ezt azt mint már csak még ki be szerint között után vagy ha ez által', parted: '', pack: hu},
	{code: 'hy', script: 'Armn', letters: '', words: 'և եւ է են էր էին եմ ես ենք եք չէ չեն որ որը որի որոնք որոնց այդ այս այն նա նրա նրան նրանք նրանց մենք մեր մեզ դա սա իր իրենց ու կամ բայց սակայն նաև նաեւ համար հետ մեջ մասին կողմից միջև միջեւ վրա մոտ առաջ հետո ըստ թե եթե երբ որպես ինչպես ինչ մի չի կա կան կլինի լինել լինի եղել պետք միայն արդեն դեռ բոլոր շատ ավելի ժամանակ առանց դեպի մինչև մինչեւ ընդդեմ', parted: '', pack: hy},
	{code: 'id', script: 'Latn', letters: '', words: 'yang dan di dari ini itu dengan untuk pada tidak dalam adalah oleh akan juga ke telah karena ada mereka sebagai bahwa kepada tersebut antara setelah', parted: '', pack: id},
	{code: 'it', script: 'Latn', letters: '', words: 'il lo la i gli le un una di del della dei delle e che è in con per non si da dal dalla al alla ai sono stato ha hanno come più ma anche nel nella tra dopo prima suo sua loro questo questa essere contro secondo', parted: '', pack: it},
	{code: 'ka', script: 'Geor', letters: '', words: 'და არის რომ ეს ის ამ იმ მაგრამ ან თუ არ ვერ უნდა იყო იქნება ასევე შემდეგ შორის მიერ შესახებ როგორც რომელიც რომლის რომელმაც რომლებიც მისი მათი მას მათ ჩვენ თქვენ უკვე კიდევ მხოლოდ ყველა ძალიან წინააღმდეგ გარეშე დროს მიმართ მე შენ რა როცა სადაც', parted: '', pack: ka},
	{code: 'nl', script: 'Latn', letters: '', words: 'de het een en van in is dat op te voor met zijn niet aan er om ook als die dit naar bij uit door over maar of was werd worden wordt heeft hebben had nog wel zou kan meer tot hij ze zij wij hun deze tegen na onder geen al', parted: '', pack: nl},
	{code: 'no', script: 'Latn', letters: '', words: 'og i at det er en til på av for med den har de ikke som et var fra han hun seg ved men også når etter ifølge kan skal mot under ble', parted: '', pack: no},
	{code: 'pl', script: 'Latn', letters: 'ł ą ę ś ć ń ź ż', words: 'w i na z do się że nie o to jest po od za przez jak dla oraz przy ale był była było są ten ta tego tej tym które który która także jego ich ze też może między przed', parted: '', pack: pl},
	{code: 'pt', script: 'Latn', letters: 'ã õ', words: 'o a os as um uma de do da dos das e que em no na nos nas por para com não se ao à é foi são mais como mas seu sua entre sobre também até após este esta pelo pela ou já segundo', parted: '', pack: pt},
	{code: 'ro', script: 'Latn', letters: 'ț ș ă', words: 'și de în la cu pe din a că nu o care este un sunt pentru mai ce au fost prin după între dar sau fi va al ale lui ei lor această acest', parted: '', pack: ro},
	{code: 'ru', script: 'Cyrl', letters: 'ы э ъ ё', words: 'и в на не что с по как из к за от о об у для до при он она они мы вы я это этот эта эти того этого этом тем тому его её ее их им ему ей ним него нее неё них был была было были есть будет будут быть также или но а же ли бы только ещё еще уже между после перед через над под со во ко то так чтобы если когда где который которая которое которые которого которой которых которым котором все всех всё себя свой своей своего свою без более году лет время против', parted: '', pack: ru},
	{code: 'sq', script: 'Latn', letters: '', words: 'të dhe në e i një për me që nga është më se do si u ka ishte janë por pas nuk tij saj kjo ky gjatë ndaj', parted: '', pack: sq},
	{code: 'sr', script: 'Cyrl', letters: 'ђ ћ љ њ џ ј', words: 'и у је на се да за од су са о не који која које као што ће или би није био из по али како према након између', parted: '', pack: sr},
	{code: 'sv', script: 'Latn', letters: '', words: 'och i att det som en på är av för med till den har de inte om ett var från han hon sig vid men också när efter enligt kan ska mot under', parted: '', pack: sv},
	{code: 'tr', script: 'Latn', letters: 'ğ ı ş', words: 've bu bir şöyle böyle için ile da de olarak olan oldu olduğunu çok daha gibi kadar sonra önce ancak ama ise ya veya hem her ne ki mi değil var yok onun onlar bizim biz ben siz kendi tüm bütün şu o arasında tarafından göre karşı ilgili üzerine dedi etti eden edilen etmek belirtti söyledi yapılan yaptığı ettiği olduğu olması eğer sadece yalnızca', parted: 'ın in un ün nın nin nun nün yı yi yu yü ya ye da de ta te dan den tan ten la le yla yle nda nde ndan nden na ne nı ni daki deki taki teki ndaki ndeki ki lı li lu lü ğın ğin ğun ğün ğı ği ğu ğü ğa ğe', pack: tr},
	{code: 'uk', script: 'Cyrl', letters: 'і ї є ґ', words: 'і в на не що з та до у за від як для є про це й але його її їх був була були після між через які який яка також або коли щоб буде вже', parted: '', pack: uk},
	{code: 'vi', script: 'Latn', letters: 'ạ ả ấ ầ ẩ ậ ắ ằ ẵ ặ ẹ ẻ ẽ ế ề ể ễ ệ ị ỉ ọ ỏ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ụ ủ ứ ừ ử ữ ự ỳ ỷ ỹ ơ ư đ', words: 'và của là có cho các những được trong với không này đã để một từ về người khi ra theo tại đến ở bị vào sẽ cũng như nhưng trên đó sau trước giữa do bởi nhiều hai nước ông bà rằng thì mà nếu vẫn còn lại hơn nhất đang phải việc sự năm ngày', parted: '', pack: vi},
] as const;
