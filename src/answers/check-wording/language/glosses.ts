/**
 * Words of Chinese, Indonesian, Vietnamese and Thai with the English in which they are checked. One line a meaning:
 * English = Chinese = Indonesian = Vietnamese = Thai, with commas between words for the same; a minus sign stands for
 * words without a meaning of their own.
 */
export const GLOSSES = `
- = 的,了,在,于,等,该,其,这,此,是,为,及其,并,并且,之,而,所,将其,中,上,内,进行,予以,即,乃,项目下,期间,各,和其他,方面,得到,获,获得,有,已,已经,用于,用,版,其,地,又称,名为,称为,拥有,设有,共,共有,则,均,都,可,曾,曾经,正在,正,之一,有关,相关,举措,事项,作为,任,担任,出任,时,时任,现任,那,这些,这一,一个,一项,一名,一次,一种,本,双方的,下的,旗下,们,式,性,化,间,处,当年,当天,后来,随后,被,受,对,给,向,把,至此,举办地,也,从而,当时,其中,由此 = yang,di,pada,itu,ini,tersebut,adalah,merupakan,ialah,secara,para,sebuah,suatu,dalam,tahun,bulan,tanggal,tentang,mengenai,ke,untuk,kepada,bagi,telah,sudah,pun,juga,yaitu,yakni,bahwa,akan hal,sebagai,oleh karena itu dari,seorang,menjadi,terhadap,terkait,atas,guna,saat,ketika,serta merta,bidang,sebanyak,hal,berupa,melalui,sejumlah,tiap orang,per orang,ada,terdapat,sebesar,salah satu,mereka,dia,ia,beliau,kami,nya,lalu,kemudian,adanya,pula,maupun,saja tidak,memiliki,mempunyai,bernama,selaku,di mana,sebagaimana,dengan nama,para,agar,supaya,terutama,lainnya = là,của,các,những,về,tại,vào,ở,trong,này,đó,đã,cho,được,bị,với tư cách,một,có,họ,mình,đang,nên,cũng,như,người ta,bao nhiêu,gọi là,làm,từng,nhau,cả,đây,kia,nay,sẽ được,đều,thêm,loại,trở thành,đứng,ngoài ra,nằm trong,lần,rằng,thì,mà,ra,lên,cùng,để,trên,năm,tháng,ngày,theo đó,cái,chiếc,vị,ông,bà,họ,việc,sự,cuộc,khi,lúc,gồm có,thuộc,qua,đối với,sang,vì tương lai,hiện,nhằm = ที่,ของ,ใน,เป็น,การ,ความ,ได้,ว่า,เมื่อ,วันที่,ปี,เดือน,ซึ่ง,นี้,นั้น,มี,ให้,แก่,ต่อ,คือ,ถูก,ขึ้น,อยู่,แล้ว,ณ,ด้าน,ไว้,มา,ไป,จะได้,พ.ศ.,ค.ศ.,คน,แห่ง,ราย,โครงการนั้น,ด้วย,ทาง,ไปยัง,เรื่อง,ตัว,โดยมี,งาน,เพื่อที่จะ,ทั้งนี้,ดังกล่าว,พวกเขา,เขา,ซึ่งเป็น,อัน,ทำให้,เข้า,ยัง,ก็,แต่ละ,รวม,ทำ,ลง,เอา,กำลัง,เคย,ทั้ง,โดยรวม,เพื่อ,เกี่ยวกับ,อันเป็น,ๆ,สำหรับ,ฉบับ,หลัง,กัน,แผนงาน,ว่าด้วย,จำนวน
and = 和,与,及,以及,同,暨,并,又 = dan,serta = và,cùng với = และ,กับ,รวมถึง
with = 与,同,跟 = dengan,bersama,bersama dengan = với,cùng = กับ,ร่วมกับ
by = 由,被 = oleh = do,bởi = โดย
from = 从,自,来自,起 = dari,sejak,mulai = từ,kể từ,đến từ = จาก,ตั้งแต่
since = 自,始于,起自 = sejak = kể từ,từ năm,từ = ตั้งแต่ปี,นับตั้งแต่
to = 到,至 = hingga,sampai = đến,tới = ถึง
until = 直到,截至,截止 = hingga,sampai dengan = cho đến,tính đến = จนถึง,จนกระทั่ง
by the end = 到,在…之前 = = đến,trước = 
by = 前,之前,以前,截至,到 = menjelang,hingga = trước,đến,tính đến = ภายใน,ก่อน
between = 之间,介于 = antara = giữa = ระหว่าง
or = 或,或者,还是 = atau = hoặc,hay = หรือ
while = 而,同时 = sedangkan,sementara = còn,trong khi = ส่วน,ขณะที่
, after = 之后,后,此前 = setelah,sesudah,pasca = sau khi,sau = หลังจาก,ภายหลัง
before = 以前,之前 = sebelum = trước khi = ก่อนที่
under = 依据,按 = di bawah,dalam kerangka = trong khuôn khổ = ภายใต้
not = 不,没有,未,并未,不是,尚未,没,并非,无 = tidak,bukan,belum,tak = không,chưa,không phải,chẳng = ไม่,ไม่ได้,ไม่ใช่,ยังไม่,มิได้
never = 从未,从不 = tidak pernah = chưa bao giờ,không bao giờ = ไม่เคย
refused = 拒绝 = menolak,ditolak = từ chối,bác bỏ = ปฏิเสธ
failed = 失败,未能 = gagal = thất bại,không thể = ล้มเหลว
excluding = 不包括,除外,除 = tidak termasuk,kecuali = không bao gồm,trừ,ngoại trừ = ไม่รวม,ยกเว้น
without = 没有,无需 = tanpa = mà không,không có = โดยไม่,ปราศจาก
only = 只,仅,唯一,只有,仅有 = hanya,satu-satunya = chỉ,duy nhất = เท่านั้น,เพียง,แห่งเดียว
all = 所有,全部,全体,一切 = semua,seluruh = tất cả,toàn bộ,mọi = ทั้งหมด,ทุก
every = 每个,各个 = setiap,tiap = mỗi = แต่ละ
largest = 最大 = terbesar = lớn nhất = ใหญ่ที่สุด
fourth-largest = 第四大 = terbesar keempat = lớn thứ tư = ใหญ่เป็นอันดับสี่
most = 最,大多数 = sebagian besar,paling = nhất,hầu hết = ส่วนใหญ่,ที่สุด
first = 首个,首次,第一,首届,首,第一次,第一届 = pertama,pertama kali,perdana = đầu tiên,lần đầu tiên,thứ nhất,lần thứ nhất = แรก,ครั้งแรก,แห่งแรก,ครั้งที่หนึ่ง
for the first time = 首次 = untuk pertama kalinya = lần đầu = เป็นครั้งแรก
second = 第二 = kedua = thứ hai = ที่สอง
third = 第三 = ketiga = thứ ba = ที่สาม
fourth = 第四 = keempat = thứ tư = ที่สี่
sixth = 第六 = keenam = thứ sáu = ที่หก
seventh = 第七 = ketujuh = thứ bảy = ที่เจ็ด
because = 因为,由于,因 = karena,sebab,akibat = vì,bởi vì,do có,nhờ = เพราะ,เนื่องจาก
will = 将,会,将会 = akan = sẽ = จะ
intends = 有意,打算,拟,计划提供,有意向 = bermaksud,berniat,berencana = dự định,có ý định,định,dự kiến = ตั้งใจ,ตั้งใจจะ,มีเจตนา,วางแผนจะ
intended = 曾打算 = dimaksudkan = có ý muốn = ตั้งใจไว้
aims = 旨在,目标是,力争,目的是 = bertujuan,menargetkan = nhằm,nhằm mục tiêu,hướng tới = มุ่ง,มุ่งหมาย,มีเป้าหมาย
hopes = 希望,期待 = berharap = hy vọng,mong muốn = หวัง,หวังว่า,คาดหวัง
wants = 想要,希望能 = ingin,menginginkan = muốn = ต้องการ
proposed = 提出,提议,建议,倡议,倡导 = mengusulkan,diusulkan,usulan = đề xuất,kiến nghị = เสนอ,เสนอให้
asked for = 呼吁,要求,请求 = meminta,menyerukan = kêu gọi,yêu cầu,đề nghị = เรียกร้อง,ขอให้
pledged = 承诺 = berjanji,menjanjikan = cam kết,hứa = ให้คำมั่น,สัญญา
agreed = 同意,商定,一致同意 = sepakat,menyepakati,disepakati,setuju = đồng ý,nhất trí,thỏa thuận = ตกลง,เห็นพ้อง,เห็นชอบร่วมกัน
announced = 宣布,公布 = mengumumkan,diumumkan = công bố,tuyên bố = ประกาศ
planned = 计划,预定 = direncanakan,dijadwalkan = dự kiến,được lên kế hoạch = มีกำหนด
said = 说,表示,称,指出,表示要 = mengatakan,menyatakan,kata,menyebut = nói,cho biết,phát biểu rằng,nói rằng,cho biết rằng = กล่าว,กล่าวว่า,ระบุว่า
reported = 报告,报道,据报道 = melaporkan,dilaporkan = báo cáo = รายงาน
counts = 统计,按…统计 = menghitung,menurut hitungan = tính,thống kê = นับ
wrote = 写道 = menulis = viết = เขียน
according to = 据,根据,按照 = menurut = theo,căn cứ = ตามที่,ตาม
under = = = theo = ตาม
named = 列为,点名,列举,提到,命名为 = disebut,dinamai,disebutkan = được nêu,nêu tên,được nêu tên = ได้รับการระบุ,ระบุชื่อ
launched = 启动,发起,推出,开启 = meluncurkan,diluncurkan = khởi động,ra mắt,phát động = เปิดตัว,เริ่มดำเนินการ
started = 开始,始,始于 = dimulai,mulai,memulai = bắt đầu = เริ่ม,เริ่มต้น
opened = 开幕,开放,揭幕,开设,开办,落成 = dibuka,membuka = khai mạc,mở,được mở,khánh thành = เปิด,เปิดงาน
inaugurated = 揭牌,落成,启用 = diresmikan,meresmikan = khánh thành = เปิดอย่างเป็นทางการ
founded = 成立,建立,设立,创立,组建 = didirikan,mendirikan,dibentuk,membentuk,membangun pusat = thành lập,xây dựng nên,lập,thiết lập = ก่อตั้ง,จัดตั้ง,ตั้ง,สถาปนา
establish = 建立,设立 = mendirikan,membentuk = thành lập,thiết lập = จัดตั้ง
concluded = 结束 = berakhir = kết thúc = สิ้นสุด
ended = 结束,到期,截止 = berakhir = kết thúc = สิ้นสุด,จบลง
concluded = 完成谈判,结束谈判,达成 = rampung,selesai = hoàn tất,kết thúc đàm phán = เสร็จสิ้น,สรุปผล
continue = 继续,持续 = terus,melanjutkan,tetap = tiếp tục = ต่อไป,ดำเนินต่อ,ยังคง
extended = 延长 = diperpanjang = gia hạn = ขยายเวลา
adopted = 通过,采纳 = mengadopsi,diadopsi = thông qua,được thông qua = รับรอง
endorsed = 核可,核准,认可,通过,批准 = mengesahkan,disahkan,mendukung = thông qua,tán thành,phê chuẩn = รับรอง,ให้ความเห็นชอบ
approved = 批准,核准 = menyetujui,disetujui = phê duyệt,được phê duyệt,thông qua = อนุมัติ,เห็นชอบ
signed = 签署,签订,签约,签 = menandatangani,ditandatangani,penandatanganan = ký,ký kết,được ký = ลงนาม,เซ็น
issued = 发布,发表,发出 = mengeluarkan,menerbitkan,dikeluarkan = ban hành,ra tuyên bố,đưa ra = ออก
released = 发布 = merilis,dirilis = phát hành,công bố = เผยแพร่,ออก
published = 公布,发布,出版 = diterbitkan,mempublikasikan = xuất bản,đăng = เผยแพร่
held = 举行,举办,召开 = diadakan,digelar,berlangsung,diselenggarakan,mengadakan,menggelar = được tổ chức,diễn ra,tổ chức = จัดขึ้น,จัด,มีขึ้น
met = 会见,会晤,会面,举行会议,开会 = bertemu,berapat = gặp,họp,nhóm họp = พบ,พบปะ,ประชุม
attended = 出席,参加,与会 = hadir,menghadiri = dự,tham dự,có mặt = เข้าร่วม,ร่วม
took part = 参与,参加 = ikut serta,berpartisipasi = tham gia = มีส่วนร่วม
chaired by = 由…主持 = diketuai,dipimpin,diketuai oleh,dipimpin oleh = dưới sự chủ trì của = โดยมีประธาน
chaired = 主持,担任主席 = memimpin,mengetuai = chủ trì,làm chủ tọa = เป็นประธาน,ประธานการประชุม
co-chaired = 共同主持,联合主持 = memimpin bersama,diketuai bersama = đồng chủ trì,cùng chủ trì = เป็นประธานร่วม
host = 主办,东道主,承办,举办 = tuan rumah,menjadi tuan rumah,menyelenggarakan = đăng cai,chủ nhà,tổ chức = เจ้าภาพ,เป็นเจ้าภาพ
co-hosted = 共同主办,联合主办 = menjadi tuan rumah bersama = đồng tổ chức,đồng đăng cai = เป็นเจ้าภาพร่วม
received = 接待,会见,接见 = menerima = tiếp,đón tiếp,tiếp đón = ต้อนรับ,ให้การต้อนรับ,รับ
among = 其中 = di antara = trong số,trong đó có = ในจำนวน
led by = 率领者 = dipimpin,dipimpin oleh,diketuai oleh = do … dẫn đầu = นำโดย
led = 率领,带领,领导,牵头 = memimpin = dẫn đầu,do … dẫn đầu,lãnh đạo = นำ,นำโดย
head = 负责人,主任,局长,院长 = kepala = người đứng đầu,giám đốc,cục trưởng = หัวหน้า,ผู้อำนวยการ
represented = 代表 = mewakili,diwakili = đại diện,đại diện cho = เป็นตัวแทน,ผู้แทน
spoke = 发言,讲话,致辞 = berbicara,berpidato = phát biểu = กล่าวสุนทรพจน์,พูด
provide = 提供,出资 = menyediakan,memberikan,memberi = cung cấp,cấp,dành = ให้,จัดหา,มอบ,สนับสนุน
earmark = 拨出,划拨,专拨,拨款 = mengalokasikan,menyisihkan = dành,dành ra,phân bổ = จัดสรร,กันเงิน
give = 给予,提供,向…提供 = memberi,memberikan = cung cấp,trao,chuyển giao cho = มอบ,ให้
grant = 授予,给予 = diberikan = trao,được trao = ให้,มอบ
support = 支持,资助 = mendukung,didukung,dukungan = hỗ trợ,ủng hộ = สนับสนุน
backed = 支持,赞成 = mendukung,menyokong = ủng hộ = หนุน,สนับสนุน
pays = 支付,发放 = membayar = trả,chi trả = จ่าย
train = 培训,训练 = melatih,pelatihan,dilatih = đào tạo,tập huấn = ฝึกอบรม,อบรม
build = 建设,建造,建 = membangun,dibangun = xây dựng = สร้าง
carry out = 实施,执行,落实,开展 = melaksanakan,menjalankan,dilaksanakan,terlaksana = thực hiện,triển khai = ดำเนินการ,ดำเนิน,ปฏิบัติ
strengthen = 加强,强化,深化,提升,增强 = memperkuat,meningkatkan,mempererat,memperdalam = tăng cường,đẩy mạnh,nâng cao,củng cố = เสริมสร้าง,กระชับ,ยกระดับ,เพิ่ม,เพิ่มพูน
widen = 扩大,拓宽 = memperluas,lebih luas = mở rộng = ขยาย
speed up = 加快,加速 = mempercepat = đẩy nhanh,thúc đẩy nhanh = เร่ง
upgrade = 升级,升级版 = peningkatan,meningkatkan = nâng cấp = ยกระดับ,อัปเกรด
develop = 发展,开发 = mengembangkan,pengembangan,pembangunan = phát triển = พัฒนา
promote = 促进,推动,推广 = mempromosikan,mendorong = thúc đẩy,quảng bá = ส่งเสริม
select = 选出,选定,入选,挑选 = dipilih,memilih,terpilih = được chọn,lựa chọn,chọn = คัดเลือก,เลือก
review = 审议,审查,回顾 = meninjau,mengkaji = xem xét,rà soát = ทบทวน,พิจารณา
draw up = 制定,制订 = menyusun = xây dựng,soạn thảo = จัดทำ,ร่าง
draft = 起草 = merancang,penyusunan = soạn thảo = ร่าง
joined = 加入 = bergabung = gia nhập,tham gia = เข้าร่วม,เข้าเป็น
include = 包括,包含 = termasuk,mencakup,meliputi = bao gồm,gồm,kể cả = รวม,ประกอบด้วย
cover = 涵盖,覆盖 = mencakup,meliputi = bao trùm,bao quát = ครอบคลุม
coordinate = 协调 = mengoordinasikan,koordinasi = điều phối,phối hợp = ประสานงาน
reports to = 汇报 = melapor = báo cáo lên = รายงานต่อ
set = 确定,制定,设定 = menetapkan = đề ra,đặt ra,xác định = กำหนด
link = 联系,连接 = menghubungkan = kết nối = เชื่อม,เชื่อมโยง
match = 对接,匹配 = mencocokkan = kết nối = จับคู่
apply = 应用 = menerapkan,penerapan = ứng dụng,áp dụng = ประยุกต์ใช้,ใช้
welcome = 欢迎 = menyambut = hoan nghênh = ต้อนรับ
work = 努力,工作 = bekerja,kerja = nỗ lực,làm việc,công việc,công tác = ทำงาน,งาน
enter = 参赛 = masuk,ikut lomba = dự thi = เข้าประกวด
entries = 参赛项目,参赛作品 = peserta,entri = bài dự thi,dự án dự thi = ผลงานที่ส่งเข้าประกวด
come = 来,来华,赴华 = datang = đến,sang = มา,เดินทางมา
exchange = 交流,互访 = pertukaran,bertukar = giao lưu,trao đổi = แลกเปลี่ยน
took = 接任,担任 = mengambil,memegang = đảm nhận,tiếp nhận = รับตำแหน่ง
, instead of = 代替,取代 = menggantikan,sebagai ganti = thay cho,thay = แทน
replaced = 取代,接替 = digantikan = được thay thế = ถูกแทนที่
responsible for = 负责 = bertanggung jawab atas = phụ trách,chịu trách nhiệm = รับผิดชอบ
runs = 运行 = menjalankan = vận hành = ดำเนินงาน
use = 使用,利用 = menggunakan,penggunaan = sử dụng,dùng = ใช้
China = 中国,中方,华 = China,Tiongkok,Cina = Trung Quốc,phía Trung Quốc = จีน
ASEAN = 东盟,东盟方面 = ASEAN = ASEAN = อาเซียน
Indonesia = 印度尼西亚,印尼 = Indonesia = Indonesia = อินโดนีเซีย
Malaysia = 马来西亚 = Malaysia = Malaysia = มาเลเซีย
Thailand = 泰国 = Thailand = Thái Lan = ไทย,ประเทศไทย
Viet Nam = 越南 = Vietnam,Viet Nam = Việt Nam = เวียดนาม
Laos = 老挝 = Laos = Lào = ลาว
Cambodia = 柬埔寨 = Kamboja = Campuchia = กัมพูชา
Myanmar = 缅甸 = Myanmar = Myanmar = เมียนมา,พม่า
Philippines = 菲律宾 = Filipina = Philippines,Philíppin = ฟิลิปปินส์
Singapore = 新加坡 = Singapura = Singapore,Xinh-ga-po = สิงคโปร์
Brunei = 文莱 = Brunei = Brunei = บรูไน
Timor-Leste = 东帝汶 = Timor-Leste,Timor Leste = Timor-Leste,Đông Timor = ติมอร์-เลสเต,ติมอร์เลสเต
Japan = 日本 = Jepang = Nhật Bản = ญี่ปุ่น
Republic of Korea = 韩国 = Republik Korea,Korea Selatan = Hàn Quốc = สาธารณรัฐเกาหลี,เกาหลีใต้
Australia = 澳大利亚 = Australia = Úc,Australia = ออสเตรเลีย
Asia = 亚洲 = Asia = châu Á = เอเชีย
Africa = 非洲 = Afrika = châu Phi = แอฟริกา
East Asia Summit = 东亚峰会 = KTT Asia Timur = Hội nghị Cấp cao Đông Á = การประชุมสุดยอดเอเชียตะวันออก
Beijing = 北京 = Beijing = Bắc Kinh = ปักกิ่ง
Nanning = 南宁 = Nanning = Nam Ninh = หนานหนิง
Guangxi = 广西 = Guangxi = Quảng Tây = กว่างซี
Jakarta = 雅加达 = Jakarta = Jakarta = จาการ์ตา
Kuala Lumpur = 吉隆坡 = Kuala Lumpur = Kuala Lumpur = กัวลาลัมเปอร์
Vientiane = 万象 = Vientiane = Viêng Chăn = เวียงจันทน์
Ha Noi = 河内 = Hanoi = Hà Nội = ฮานอย
Bangkok = 曼谷 = Bangkok = Bangkok = กรุงเทพ,กรุงเทพฯ,กรุงเทพมหานคร
Manila = 马尼拉 = Manila = Manila = มะนิลา
Cebu = 宿务 = Cebu = Cebu = เซบู
Phnom Penh = 金边 = Phnom Penh = Phnôm Pênh,Phnom Penh = พนมเปญ
Siem Reap = 暹粒 = Siem Reap = Siem Reap,Xiêm Riệp = เสียมราฐ,เสียมเรียบ
Bali = 巴厘岛,巴厘 = Bali = Bali = บาหลี
Haikou = 海口 = Haikou = Hải Khẩu = ไหโข่ว
Hainan = 海南 = Hainan = Hải Nam = ไห่หนาน
Fuzhou = 福州 = Fuzhou = Phúc Châu = ฝูโจว
Fujian = 福建 = Fujian = Phúc Kiến = ฝูเจี้ยน
Shenzhen = 深圳 = Shenzhen = Thâm Quyến = เซินเจิ้น
Shanwei = 汕尾 = Shanwei = Sán Vĩ = ซ่านเหว่ย
Guangdong = 广东 = Guangdong = Quảng Đông = กวางตุ้ง
Yunnan = 云南 = Yunnan = Vân Nam = ยูนนาน
Pasay = 帕赛 = Pasay = Pasay = ปาไซ
Shanghai = 上海 = Shanghai = Thượng Hải = เซี่ยงไฮ้
premier = 总理,国务院总理,首相 = perdana menteri,PM = Thủ tướng = นายกรัฐมนตรี
president = 国家主席,总统,主席 = presiden = Chủ tịch nước,Chủ tịch,Tổng thống = ประธานาธิบดี,เป็นประธานาธิบดี,ประธานประเทศ
sultan = 苏丹 = sultan = Quốc vương = สุลต่าน
minister = 部长,大臣 = menteri = Bộ trưởng = รัฐมนตรี,รัฐมนตรีว่าการ
vice minister = 副部长 = wakil menteri = Thứ trưởng = รัฐมนตรีช่วย,รัฐมนตรีช่วยว่าการ
foreign minister = 外交部长,外长 = menteri luar negeri,menlu = Bộ trưởng Ngoại giao,Ngoại trưởng = รัฐมนตรีต่างประเทศ,รัฐมนตรีว่าการกระทรวงการต่างประเทศ
science minister = 科技部长 = menteri iptek,menteri sains = Bộ trưởng Khoa học,Bộ trưởng Khoa học và Công nghệ = รัฐมนตรีวิทยาศาสตร์,รัฐมนตรีว่าการกระทรวงวิทยาศาสตร์
secretary-general = 秘书长 = sekretaris jenderal,sekjen = Tổng thư ký,Tổng Thư ký = เลขาธิการ
deputy secretary-general = 副秘书长 = wakil sekretaris jenderal,wasekjen = Phó Tổng thư ký,Phó Tổng Thư ký = รองเลขาธิการ
deputy = 副 = wakil,deputi = phó = รอง
acting = 代理 = pelaksana tugas,plt = quyền = รักษาการ
chair = 主席国,轮值主席国,主席 = ketua = chủ tịch luân phiên,chủ tọa,nước chủ tịch = ประธาน
ambassador = 大使 = duta besar = đại sứ = เอกอัครราชทูต
chief inspector = 总监察,首席督察,总督察 = inspektur utama,kepala inspektur = chánh thanh tra,tổng thanh tra = หัวหน้าผู้ตรวจการ
party secretary = 党委书记,书记 = sekretaris partai = bí thư = เลขาธิการพรรค
head of = 负责人,首长 = kepala = người đứng đầu = หัวหน้า
leaders = 领导人,领导人们 = pemimpin = các nhà lãnh đạo,lãnh đạo = ผู้นำ
officials = 官员 = pejabat = quan chức = เจ้าหน้าที่
former = 前任,前总理 = mantan = cựu,nguyên = อดีต
observer = 观察员 = pengamat = quan sát viên = ผู้สังเกตการณ์
scientists = 科学家 = ilmuwan = nhà khoa học = นักวิทยาศาสตร์
researchers = 研究人员,科研人员 = peneliti = nhà nghiên cứu,cán bộ nghiên cứu = นักวิจัย
young = 青年,年轻 = muda = trẻ = รุ่นเยาว์,รุ่นใหม่,หนุ่มสาว
people = 人,人次,民众 = orang,warga = người = คน,ประชาชน
person-times = 人次 = orang-kali,kali orang = lượt người = ครั้งคน,คน-ครั้ง
technicians = 技术人员 = teknisi = kỹ thuật viên = ช่างเทคนิค
health = 卫生,健康 = kesehatan = y tế,sức khỏe = สาธารณสุข,สุขภาพ
administrators = 管理人员 = pengelola,administrator = cán bộ quản lý = ผู้บริหาร
delegation = 代表团 = delegasi = đoàn,phái đoàn,đoàn đại biểu = คณะผู้แทน
members = 成员,成员国 = anggota = thành viên = สมาชิก
states = 国家,国,成员国,各国 = negara,negara-negara = nước,quốc gia = ประเทศ,ชาติ,รัฐ
sides = 双方,各方 = kedua pihak,kedua belah pihak,pihak = hai bên,bên = ทั้งสองฝ่าย,ฝ่าย
countries and regions = 国家和地区 = negara dan kawasan,negara dan wilayah = quốc gia và vùng lãnh thổ,nước và vùng lãnh thổ = ประเทศและภูมิภาค
region = 地区,区域 = kawasan,wilayah,regional = khu vực,vùng = ภูมิภาค
Ministry of Science and Technology = 科技部,科学技术部 = Kementerian Iptek,Kementerian Ilmu Pengetahuan dan Teknologi,Kementerian Sains dan Teknologi = Bộ Khoa học và Công nghệ = กระทรวงวิทยาศาสตร์และเทคโนโลยี,กระทรวงวิทยาศาสตร์
foreign ministry = 外交部 = kementerian luar negeri = Bộ Ngoại giao = กระทรวงการต่างประเทศ
industry ministry = 工信部,工业和信息化部 = kementerian industri,kementerian perindustrian = Bộ Công nghiệp = กระทรวงอุตสาหกรรม
energy ministry = 能源部 = kementerian energi = Bộ Năng lượng = กระทรวงพลังงาน
ministry = 部 = kementerian = Bộ,bộ = กระทรวง
secretariat = 秘书处 = sekretariat,sekretariatnya = ban thư ký = สำนักเลขาธิการ
committee = 委员会 = komite,panitia = ủy ban,uỷ ban = คณะกรรมการ
joint committee = 联委会,联合委员会 = komite bersama,komite gabungan = ủy ban hỗn hợp,ủy ban chung,ủy ban liên hợp = คณะกรรมการร่วม
sub-committees = 分委员会,小组委员会 = subkomite = tiểu ban = อนุกรรมการ,คณะอนุกรรมการ
COST = 科技委员会,东盟科技委员会 = COST = COST = COST
agency = 机构,署,局 = badan,lembaga = cơ quan = หน่วยงาน
energy administration = 能源局 = badan energi = cơ quan năng lượng,cục năng lượng = สำนักงานพลังงาน
centre = 中心 = pusat = trung tâm = ศูนย์
alliance = 联盟 = aliansi = liên minh = พันธมิตร
network = 网络 = jaringan = mạng lưới = เครือข่าย
laboratory = 实验室 = laboratorium = phòng thí nghiệm = ห้องปฏิบัติการ
joint laboratory = 联合实验室 = laboratorium bersama = phòng thí nghiệm chung = ห้องปฏิบัติการร่วม
institutes = 研究机构,研究院,研究所 = institut,lembaga penelitian = viện,viện nghiên cứu = สถาบัน,สถาบันวิจัย
university = 大学 = universitas = đại học,trường đại học = มหาวิทยาลัย
firms = 企业,公司 = perusahaan = doanh nghiệp,công ty = บริษัท,ธุรกิจ
platforms = 平台 = platform = nền tảng = แพลตฟอร์ม
parks = 园区,园 = taman,kawasan = khu,công viên = อุทยาน
science parks = 科技园,科技园区 = taman sains = khu công nghệ cao,công viên khoa học = อุทยานวิทยาศาสตร์
summit = 峰会,领导人会议,首脑会议 = KTT,konferensi tingkat tinggi = hội nghị cấp cao,hội nghị thượng đỉnh,cấp cao = การประชุมสุดยอด,สุดยอด
meeting = 会议,会晤 = pertemuan,rapat = cuộc họp,hội nghị = การประชุม
session = 会议,届会 = sesi,sidang = phiên họp,kỳ họp = การประชุม,สมัยประชุม
special session = 特别会议 = sesi khusus = phiên họp đặc biệt = การประชุมสมัยพิเศษ
online session = 线上会议,视频会议 = sesi daring = phiên họp trực tuyến = การประชุมออนไลน์
video = 视频,线上 = video,daring = trực tuyến,video = วิดีโอ,ออนไลน์
forum = 论坛,大会 = forum = diễn đàn = ฟอรัม,เวที,การประชุม
roundtable = 圆桌会议,圆桌对话 = meja bundar = bàn tròn = โต๊ะกลม
conference = 会议,大会 = konferensi = hội nghị = การประชุม
dialogue = 对话 = dialog = đối thoại = การเจรจา,หารือ
talks = 谈判,会谈 = perundingan,pembicaraan,negosiasi = đàm phán,hội đàm = การเจรจา
Expo = 博览会 = Pameran,Expo = Hội chợ = งานแสดงสินค้า,มหกรรม
competition = 大赛,竞赛 = kompetisi,lomba = cuộc thi = การแข่งขัน,การประกวด
final = 决赛 = final = chung kết,vòng chung kết = รอบชิงชนะเลิศ,รอบสุดท้าย
week = 周 = pekan = tuần lễ,tuần = สัปดาห์
year = 年,年度 = tahun = năm = ปี
years = 年 = tahun = năm = ปี
month = 个月,月 = bulan = tháng = เดือน
months = 个月 = bulan = tháng = เดือน
days = 天,日 = hari = ngày = วัน
every month = 每月,每个月 = per bulan,setiap bulan,sebulan = mỗi tháng,hàng tháng = ต่อเดือน,เดือนละ,ทุกเดือน
yearly = 每年,年度,一年一度 = tahunan,setiap tahun,tiap tahun = hằng năm,hàng năm,thường niên = ประจำปี,ทุกปี
per scientist = 每位科学家,每名科学家 = per ilmuwan = mỗi nhà khoa học = ต่อนักวิทยาศาสตร์
two sides = 双方 = kedua pihak = hai bên = สองฝ่าย
plan = 计划,规划 = rencana = kế hoạch,chương trình = แผน
action plan = 行动计划 = rencana aksi = kế hoạch hành động,chương trình hành động = แผนปฏิบัติการ
work plan = 工作方案,工作计划 = rencana kerja = kế hoạch công tác,kế hoạch làm việc = แผนงาน
programme = 计划,项目,方案 = program = chương trình = โครงการ,แผนงาน
partnership programme = 伙伴计划 = program kemitraan = chương trình đối tác = โครงการหุ้นส่วน
project = 项目 = proyek = dự án = โครงการ
proposals = 提案,建议 = usulan,proposal = đề xuất = ข้อเสนอ
statement = 声明 = pernyataan = tuyên bố = แถลงการณ์
joint statement = 联合声明 = pernyataan bersama = tuyên bố chung = แถลงการณ์ร่วม
declaration = 宣言 = deklarasi = tuyên bố = ปฏิญญา
joint declaration = 联合宣言 = deklarasi bersama = tuyên bố chung = ปฏิญญาร่วม
joint initiative = 联合倡议 = inisiatif bersama = sáng kiến chung = ความคิดริเริ่มร่วม
initiative = 倡议 = prakarsa,inisiatif = sáng kiến = ข้อริเริ่ม
agreement = 协议,协定 = perjanjian,kesepakatan,persetujuan = hiệp định,thỏa thuận = ความตกลง,ข้อตกลง
protocol = 议定书 = protokol = nghị định thư = พิธีสาร
memorandum = 谅解备忘录,备忘录 = nota kesepahaman,memorandum = biên bản ghi nhớ,bản ghi nhớ = บันทึกความเข้าใจ
documents = 文件 = dokumen = văn kiện,tài liệu = เอกสาร
partnership = 伙伴关系,伙伴 = kemitraan = quan hệ đối tác,đối tác = หุ้นส่วน,ความเป็นหุ้นส่วน
strategic partnership = 战略伙伴关系 = kemitraan strategis = đối tác chiến lược,quan hệ đối tác chiến lược = หุ้นส่วนยุทธศาสตร์
comprehensive strategic partnership = 全面战略伙伴关系 = kemitraan strategis komprehensif = đối tác chiến lược toàn diện,quan hệ đối tác chiến lược toàn diện = หุ้นส่วนทางยุทธศาสตร์ที่ครอบคลุม,หุ้นส่วนยุทธศาสตร์รอบด้าน
dialogue partner = 对话伙伴 = mitra dialog,mitra wicara = đối tác đối thoại = คู่เจรจา
full = 全面,正式 = penuh = đầy đủ,toàn phần = เต็มรูปแบบ,เต็ม
relations = 关系 = hubungan = quan hệ = ความสัมพันธ์
dialogue relations = 对话关系 = hubungan dialog = quan hệ đối thoại = ความสัมพันธ์คู่เจรจา
cooperation = 合作 = kerja sama,kerjasama = hợp tác = ความร่วมมือ
joint = 联合,共同 = bersama,gabungan = chung,hỗn hợp,liên hợp = ร่วม,ร่วมกัน
science = 科学 = ilmu pengetahuan,sains,ilmu = khoa học = วิทยาศาสตร์
technology = 技术,科技 = teknologi = công nghệ = เทคโนโลยี
technologies = 项技术,技术 = teknologi = công nghệ = เทคโนโลยี
science and technology = 科技,科学技术 = iptek,sains dan teknologi,ilmu pengetahuan dan teknologi = khoa học và công nghệ,KH&CN,khoa học công nghệ = วิทยาศาสตร์และเทคโนโลยี
science, technology and innovation = 科技创新,科学技术创新,科学、技术和创新 = iptek dan inovasi,iptekin,sains teknologi dan inovasi,ilmu pengetahuan teknologi dan inovasi = khoa học công nghệ và đổi mới sáng tạo,khoa học, công nghệ và đổi mới sáng tạo,KHCN&ĐMST = วิทยาศาสตร์ เทคโนโลยี และนวัตกรรม,วิทยาศาสตร์ เทคโนโลยีและนวัตกรรม,วทน.
innovation = 创新 = inovasi = đổi mới sáng tạo,sáng tạo,đổi mới = นวัตกรรม
entrepreneurship = 创业 = kewirausahaan = khởi nghiệp = การประกอบการ,ผู้ประกอบการ
innovation and entrepreneurship = 创新创业 = inovasi dan kewirausahaan = đổi mới sáng tạo và khởi nghiệp = นวัตกรรมและการประกอบการ
research = 研究,科研 = penelitian,riset = nghiên cứu = วิจัย,การวิจัย
R&D = 研发 = litbang,riset dan pengembangan,R&D = nghiên cứu và phát triển,R&D = วิจัยและพัฒนา
joint research = 联合研究 = penelitian bersama,riset bersama = nghiên cứu chung = วิจัยร่วม
joint R&D = 联合研发 = litbang bersama = nghiên cứu và phát triển chung = วิจัยและพัฒนาร่วม
technology transfer = 技术转移 = alih teknologi,transfer teknologi = chuyển giao công nghệ = ถ่ายทอดเทคโนโลยี
transfer = 转移 = alih,transfer = chuyển giao = ถ่ายทอด
talent = 人才 = talenta,bakat = nhân tài,tài năng = บุคลากร,ผู้มีความสามารถ
policy = 政策 = kebijakan = chính sách = นโยบาย
capacity building = 能力建设 = peningkatan kapasitas,pembangunan kapasitas = xây dựng năng lực,nâng cao năng lực = เสริมสร้างศักยภาพ,พัฒนาขีดความสามารถ
enhancing = 提升 = peningkatan = nâng cao = ยกระดับ
enhancing programme = 提升计划 = program peningkatan = chương trình nâng cao = โครงการยกระดับ
applicable = 适用 = terapan,tepat guna = phù hợp,ứng dụng = ที่ใช้ได้จริง,เหมาะสม
advanced = 先进 = maju,canggih = tiên tiến = ขั้นสูง,ก้าวหน้า
artificial intelligence = 人工智能 = kecerdasan artifisial,kecerdasan buatan,AI = trí tuệ nhân tạo,AI = ปัญญาประดิษฐ์,เอไอ
electric vehicles = 电动汽车,电动车 = kendaraan listrik = xe điện = ยานยนต์ไฟฟ้า,รถยนต์ไฟฟ้า
new energy vehicles = 新能源汽车 = kendaraan energi baru = xe năng lượng mới = ยานยนต์พลังงานใหม่
ecosystem = 生态系统 = ekosistem = hệ sinh thái = ระบบนิเวศ
photovoltaics = 光伏 = fotovoltaik = quang điện,quang năng = โฟโตวอลเทอิก,เซลล์แสงอาทิตย์
clean energy = 清洁能源 = energi bersih = năng lượng sạch = พลังงานสะอาด
renewable energy = 可再生能源 = energi terbarukan = năng lượng tái tạo = พลังงานหมุนเวียน
energy = 能源 = energi = năng lượng = พลังงาน
power = 电力 = listrik,tenaga listrik = điện,điện lực = ไฟฟ้า
trade = 贸易 = perdagangan = thương mại = การค้า
investment = 投资 = investasi = đầu tư = การลงทุน
tourism = 旅游 = pariwisata = du lịch = การท่องเที่ยว
education = 教育 = pendidikan = giáo dục = การศึกษา
culture = 文化 = budaya,kebudayaan = văn hóa = วัฒนธรรม
economy = 经济 = ekonomi = kinh tế = เศรษฐกิจ
digital economy = 数字经济 = ekonomi digital = kinh tế số = เศรษฐกิจดิจิทัล
digital = 数字,数码 = digital = số,kỹ thuật số = ดิจิทัล
digital ministers = 数字部长 = menteri digital = bộ trưởng số,Bộ trưởng Số = รัฐมนตรีดิจิทัล
masterplan = 总体规划 = rencana induk = quy hoạch tổng thể = แผนแม่บท
green economy = 绿色经济 = ekonomi hijau = kinh tế xanh = เศรษฐกิจสีเขียว
supply chains = 供应链 = rantai pasok = chuỗi cung ứng = ห่วงโซ่อุปทาน
free trade area = 自由贸易区,自贸区 = kawasan perdagangan bebas = khu vực thương mại tự do = เขตการค้าเสรี
industry = 工业,产业 = industri = công nghiệp = อุตสาหกรรม
emerging industries = 新兴产业 = industri baru = ngành mới nổi = อุตสาหกรรมเกิดใหม่
traditional industries = 传统产业 = industri tradisional = ngành truyền thống = อุตสาหกรรมดั้งเดิม
machinery = 机械 = mesin = máy móc = เครื่องจักร
industrial machinery = 工业机械 = mesin industri = máy móc công nghiệp = เครื่องจักรอุตสาหกรรม
software = 软件 = perangkat lunak = phần mềm = ซอฟต์แวร์
chips = 芯片 = cip,chip = chip = ชิป
railway = 铁路 = kereta api = đường sắt = รถไฟ,ระบบราง
food = 食品,粮食 = pangan,makanan = thực phẩm,lương thực = อาหาร
food security = 粮食安全 = ketahanan pangan = an ninh lương thực = ความมั่นคงทางอาหาร
agriculture = 农业 = pertanian = nông nghiệp = เกษตร,การเกษตร
biotechnology = 生物技术 = bioteknologi = công nghệ sinh học = เทคโนโลยีชีวภาพ
satellite = 卫星 = satelit = vệ tinh = ดาวเทียม
radar = 雷达 = radar = ra đa,radar = เรดาร์
communication = 通信 = komunikasi = thông tin,truyền thông = การสื่อสาร,สื่อสาร
high-temperature gas-cooled reactors = 高温气冷堆 = reaktor gas suhu tinggi,reaktor berpendingin gas suhu tinggi = lò phản ứng làm mát bằng khí nhiệt độ cao = เครื่องปฏิกรณ์อุณหภูมิสูงระบายความร้อนด้วยก๊าซ
marine = 海洋 = kelautan = biển = ทางทะเล
space = 空间,太空 = antariksa = vũ trụ = อวกาศ
materials = 材料 = material = vật liệu = วัสดุ
smart cities = 智慧城市 = kota pintar,kota cerdas = thành phố thông minh = เมืองอัจฉริยะ
people-to-people = 人文,民间 = antarmasyarakat = nhân dân,giao lưu nhân dân = ประชาชน
people-to-people exchanges = 人文交流 = pertukaran antarmasyarakat = giao lưu nhân dân = แลกเปลี่ยนระหว่างประชาชน
open-source = 开源 = sumber terbuka = mã nguồn mở = โอเพนซอร์ส
key sectors = 重点领域,关键领域 = sektor utama,sektor kunci = lĩnh vực trọng điểm,lĩnh vực then chốt = สาขาสำคัญ,ภาคส่วนสำคัญ
areas = 领域 = bidang,area = lĩnh vực = สาขา,ด้าน
sector = 领域,行业 = sektor = ngành,lĩnh vực = ภาค
area = 领域 = bidang = lĩnh vực = ด้าน
key = 重点,关键 = utama,kunci = trọng điểm,chủ chốt,then chốt = สำคัญ,หลัก
priority = 优先 = prioritas = ưu tiên = สำคัญลำดับแรก
ministerial = 部长级 = tingkat menteri,menteri = cấp bộ trưởng = ระดับรัฐมนตรี
senior officials = 高官 = pejabat senior = quan chức cấp cao = เจ้าหน้าที่อาวุโส
bilateral = 双边 = bilateral = song phương = ทวิภาคี
national = 国家,国家级 = nasional = quốc gia = แห่งชาติ,ระดับชาติ
international = 国际 = internasional = quốc tế = ระหว่างประเทศ
general = 总体,一般,全面 = umum = chung,tổng thể = ทั่วไป
special = 特别 = khusus = đặc biệt = พิเศษ
new = 新 = baru = mới = ใหม่
sustainable = 可持续 = berkelanjutan = bền vững = ยั่งยืน
inclusive = 包容 = inklusif = bao trùm = ครอบคลุม,ทั่วถึง
close = 紧密 = erat = chặt chẽ,gắn kết = ใกล้ชิด
closer = 更加紧密,更紧密 = lebih erat = gắn kết hơn,chặt chẽ hơn = ใกล้ชิดยิ่งขึ้น
own = 自己,自身 = sendiri,milik sendiri = riêng,của riêng = ของตนเอง,เอง
short name = 简称,缩写 = singkatan,nama singkat = tên gọi tắt,tên viết tắt,viết tắt = ชื่อย่อ,คำย่อ
name = 名称 = nama = tên,tên gọi = ชื่อ
used = 使用,所用 = digunakan,dipakai = dùng,sử dụng = ใช้
five-year = 五年,五年期,为期五年 = lima tahunan = 5 năm,năm năm = ห้าปี,ระยะห้าปี
period = 期限,为期 = masa,periode = giai đoạn,thời kỳ,thời hạn = ช่วง,ระยะ
for = = selama = trong thời gian = เป็นเวลา
over = = = trong vòng = ในระยะเวลา
within = 内,以内 = dalam waktu,dalam = trong = ภายใน
host country = 东道国 = negara tuan rumah = nước chủ nhà = ประเทศเจ้าภาพ
headquartered = 总部设在,总部位于 = berkantor pusat,bermarkas = có trụ sở,đặt trụ sở,trụ sở = สำนักงานใหญ่,มีสำนักงานใหญ่
located = 位于,设在,设于 = berada,terletak,berlokasi = nằm,đặt = ตั้งอยู่
side by side = 期间 = di sela-sela = bên lề = นอกรอบ
annual = 年度 = tahunan = thường niên = ประจำปี
work together = 合作开展 = bekerja sama = phối hợp = ร่วมมือ
cross-border = 跨境 = lintas batas,lintas negara = xuyên biên giới = ข้ามพรมแดน
lines = 线路 = jalur,saluran = đường dây,tuyến = สาย
green = 绿色 = hijau = xanh = สีเขียว
anniversary = 周年 = ulang tahun,peringatan = kỷ niệm = ครบรอบ
successor = 后续,后继 = penerus,lanjutan = kế tiếp,tiếp nối = ต่อเนื่อง,สืบเนื่อง
vision = 愿景 = visi = tầm nhìn = วิสัยทัศน์
community = 共同体 = komunitas,masyarakat = cộng đồng = ประชาคม
status = 地位 = status = quy chế,tư cách = สถานะ
theme = 主题 = tema = chủ đề = หัวข้อ
share = 份额,占比 = pangsa = thị phần = ส่วนแบ่ง
sales = 销量,销售 = penjualan = doanh số = ยอดขาย
stipend = 津贴 = tunjangan = trợ cấp = เบี้ยเลี้ยง
- = 以,使,令,作,则是,者,来,如下,各自的,一项,当中,其中,此次,领域,所有者,是一项,方,已有 = pada,babak,guna,agar,terkait,yakni,yaitu,ialah,saat,ketika,tersebut,nya,di antaranya,antara lain,punya,memiliki,telah,secara,hal,soal = việc,các,những,một,đã,được,bị,của,là,tại,vào,trong,ngày,cùng,cho,về,nhằm,này,đó,có,với,thì,rằng,mà,ở,khi,cũng,đều,gồm,theo đó,như,sẽ được,cuộc,sự,thuộc = กรุง,เมือง,ที่,ใน,ของ,เมื่อ,ได้,การ,ความ,เป็น,ซึ่ง,และ,โดย,จาก,ว่า,ให้,แล้ว,ต่อ,นั้น,นี้,จะได้,อยู่,มี,คือ,ไว้,ณ,เดือน,ปี,วันที่
attended = 出席,参加,与会,参与 = mengikuti,menghadiri,hadir,berpartisipasi,turut serta = tham dự,dự,tham gia,có mặt = เข้าร่วม,ร่วมงาน
reached the final = 进入决赛,入围决赛 = masuk final,masuk babak final,mencapai final = vào chung kết,lọt vào chung kết = เข้ารอบสุดท้าย,เข้าสู่รอบชิงชนะเลิศ
cooperate = 合作,协作 = bekerja sama,bekerjasama = hợp tác = ร่วมมือ,ร่วมมือกัน
in = 在 = pada,di = tại = ใน,ที่
headquartered = 总部设在,总部位于 = berkantor pusat,bermarkas = có trụ sở,đặt trụ sở = มีสำนักงานใหญ่
entered = 报名,参赛 = mendaftar,ikut lomba = đăng ký,dự thi = สมัคร,เข้าแข่งขัน
reached = 进入,入围,达到 = masuk,mencapai,lolos ke = vào,lọt vào,đạt = เข้าสู่,ผ่านเข้า,ถึง
on the subject of = 以…为主题,主题为,关于,围绕 = bertema,bertajuk,tentang,mengenai = chủ đề,về chủ đề,xoay quanh = ในหัวข้อ,เกี่ยวกับ,ว่าด้วย
according to = 依照,遵照,依据 = sesuai,berdasarkan,sesuai dengan = phù hợp với,dựa trên = สอดคล้องกับ
duties = 义务 = kewajiban = nghĩa vụ = พันธกรณี
laws = 法律,法 = hukum,undang-undang = luật,luật pháp,pháp luật = กฎหมาย
rules = 规则,法规,规章 = peraturan,aturan = quy định,quy tắc = ระเบียบ,กฎเกณฑ์
policies = 政策 = kebijakan = chính sách = นโยบาย
own = 各自,本国,自身,自己 = masing-masing,sendiri = của mình,riêng = ของตน,ของตนเอง
activities = 活动 = kegiatan,aktivitas = hoạt động = กิจกรรม
reviewed = 审议,审查,回顾,评审 = meninjau,membahas,mengkaji = rà soát,xem xét,xét = ทบทวน,พิจารณา
science, technology and innovation = 科技创新 = iptek dan inovasi,sains teknologi dan inovasi = khoa học công nghệ và đổi mới sáng tạo,KHCN và đổi mới sáng tạo,KHCN&ĐMST,KHCNĐM = วิทยาศาสตร์ เทคโนโลยี และนวัตกรรม,วทน.
science and technology = 科学技术 = iptek,ilmu pengetahuan dan teknologi = KHCN,khoa học và công nghệ,khoa học công nghệ = วิทยาศาสตร์และเทคโนโลยี
dialogue partners = 对话伙伴 = mitra dialog,mitra wicara = đối tác đối thoại = คู่เจรจา,ประเทศคู่เจรจา
full dialogue partner = 全面对话伙伴 = mitra dialog penuh,mitra wicara penuh = đối tác đối thoại đầy đủ,đối tác đối thoại toàn diện = คู่เจรจาเต็มรูปแบบ,คู่เจรจาอย่างเต็มรูปแบบ
granted = 获得,被授予,给予 = diberikan,memperoleh,mendapat,diberi = được trao,trao,được công nhận = ได้รับ,มอบ
vehicles = 汽车,车辆 = kendaraan,mobil = xe,phương tiện,ô tô = รถยนต์,ยานยนต์,รถ
new energy vehicle = 新能源车 = kendaraan energi baru = xe năng lượng mới = ยานยนต์พลังงานใหม่,รถยนต์พลังงานใหม่
battery-electric = 纯电动,电池电动 = listrik baterai = điện chạy pin,chạy pin = ไฟฟ้าแบตเตอรี่,รถไฟฟ้าแบตเตอรี่,แบตเตอรี่
plug-in hybrid = 插电式混合动力,插电混动 = hibrida plug-in,plug-in hybrid = hybrid sạc điện,hybrid cắm sạc = ปลั๊กอินไฮบริด
fuel-cell = 燃料电池 = sel bahan bakar = pin nhiên liệu = เซลล์เชื้อเพลิง
means = 指,意为,意思是,即为,是指 = berarti,singkatan dari,artinya = nghĩa là,có nghĩa là,viết tắt của,chỉ = หมายถึง,แปลว่า,ย่อมาจาก
includes = 包括,包含,涵盖 = mencakup,meliputi,termasuk = bao gồm,gồm có = รวมถึง,ครอบคลุม,ได้แก่,ประกอบด้วย
free trade area = 自贸区,自由贸易区 = kawasan perdagangan bebas = khu vực thương mại tự do = เขตการค้าเสรี
upgrade = 升级,升级版 = peningkatan,pemutakhiran = nâng cấp = ยกระดับ,การยกระดับ
second upgrade = 第二次升级 = pemutakhiran kedua = nâng cấp lần thứ hai = การยกระดับครั้งที่สอง
joined = 加入 = bergabung,masuk ke = gia nhập = เข้าร่วมเป็นสมาชิก,เข้าเป็นสมาชิก
member = 成员国,成员 = anggota,negara anggota = thành viên,nước thành viên = สมาชิก,ประเทศสมาชิก
chair of ASEAN = 东盟轮值主席国,东盟主席国 = ketua ASEAN,keketuaan ASEAN = chủ tịch ASEAN = ประธานอาเซียน
host = 主办,承办,东道主 = menjadi tuan rumah,tuan rumah = đăng cai,chủ nhà,nước chủ nhà = เจ้าภาพ,เป็นเจ้าภาพ
launched = 启动,推出,发起,开启 = diluncurkan,meluncurkan,dimulai = khởi động,phát động,ra mắt = เปิดตัว,ริเริ่ม
set up = 成立,设立,建立,组建 = didirikan,mendirikan,dibentuk,membentuk = thành lập,lập,thiết lập = จัดตั้ง,ก่อตั้ง,ตั้งขึ้น
signed = 签署,签订,签约 = ditandatangani,menandatangani = ký,ký kết,được ký = ลงนาม
adopted = 通过,采纳 = diadopsi,mengadopsi,disahkan = thông qua = รับรอง,ให้การรับรอง
endorsed = 批准,核可,认可 = disetujui,mengesahkan,disahkan = phê duyệt,tán thành,thông qua = เห็นชอบ,ให้ความเห็นชอบ
approved = 批准,核准 = menyetujui,disetujui = phê duyệt,chấp thuận = อนุมัติ
issued = 发布,发表,印发 = dikeluarkan,diterbitkan,mengeluarkan = ban hành,ra,đưa ra = ออก,เผยแพร่
released = 发布,公布 = dirilis,merilis = công bố,phát hành = เผยแพร่,เปิดเผย
published = 发布,公布,刊发 = menerbitkan,dipublikasikan,diterbitkan = công bố,đăng = ตีพิมพ์,เผยแพร่
inaugurated = 揭牌,落成 = diresmikan,meresmikan = khánh thành = เปิดอย่างเป็นทางการ
unveiled = 亮相,揭幕 = diresmikan,diperkenalkan = ra mắt = เปิดตัว
opened = 开幕,揭幕,召开 = dibuka,membuka = khai mạc,mở,mở cửa = เปิด,เปิดฉาก
began = 开始,起始 = dimulai,mulai = bắt đầu = เริ่ม,เริ่มต้น
ended = 闭幕,终止 = berakhir,ditutup = kết thúc,bế mạc = สิ้นสุดลง,ปิดฉาก
held = 举行,举办,召开 = digelar,diselenggarakan,berlangsung,diadakan = diễn ra,tổ chức,được tổ chức = จัดขึ้น,จัด,มีขึ้น
met = 会面,会晤,举行会议,开会 = bertemu,bersidang = gặp,họp,gặp gỡ = พบ,ประชุม,พบปะ
trained = 培训,受训 = melatih,dilatih,pelatihan = đào tạo = ฝึกอบรม,อบรม
chosen = 选出,选定,入选,遴选 = dipilih,terpilih = được chọn,lựa chọn,chọn = คัดเลือก,ได้รับเลือก
called for = 呼吁 = menyerukan,mengajak = kêu gọi = เรียกร้อง
backed = 支持 = mendukung = ủng hộ = สนับสนุน
succeeded = 接替,继任 = digantikan,menggantikan = thay,kế nhiệm,thay thế = สืบตำแหน่ง,แทน
trade fair = 展会,博览会 = pameran dagang = hội chợ thương mại = งานแสดงสินค้า
exhibitors = 参展商 = peserta pameran = đơn vị triển lãm = ผู้แสดงสินค้า
square metres = 平方米 = meter persegi = mét vuông = ตารางเมตร
optical cables = 光缆 = kabel optik,kabel serat optik = cáp quang = สายเคเบิลใยแก้ว,เคเบิลใยแก้วนำแสง
power lines = 输电线路,电力线路 = jalur listrik,saluran listrik = đường dây điện = สายส่งไฟฟ้า
food science = 食品科学 = ilmu pangan = khoa học thực phẩm = วิทยาศาสตร์การอาหาร
life sciences = 生命科学 = ilmu hayati = khoa học sự sống = วิทยาศาสตร์ชีวภาพ
metrology = 计量,计量学 = metrologi = đo lường = มาตรวิทยา
meteorology and geophysics = 气象和地球物理,气象与地球物理 = meteorologi dan geofisika = khí tượng và địa vật lý = อุตุนิยมวิทยาและธรณีฟิสิกส์
health = 卫生,健康 = kesehatan = y tế,sức khỏe = สาธารณสุข,สุขภาพ
public health = 公共卫生 = kesehatan masyarakat = y tế công cộng = สาธารณสุข
digital ecosystem = 数字生态,数字生态系统 = ekosistem digital = hệ sinh thái số = ระบบนิเวศดิจิทัล
mechanism = 机制 = mekanisme = cơ chế = กลไก
subject = 主题 = tema,topik = chủ đề = หัวข้อ,ประเด็น
working group = 工作组 = kelompok kerja = nhóm công tác = คณะทำงาน
support = 支持,扶持 = dukungan = hỗ trợ,ủng hộ = สนับสนุน,การสนับสนุน
joint committee = 联委会,联合委员会 = komite bersama = ủy ban chung,ủy ban hỗn hợp = คณะกรรมการร่วม
mutual benefit = 互利,互惠 = saling menguntungkan = cùng có lợi = ผลประโยชน์ร่วมกัน
growth = 增长 = pertumbuhan = tăng trưởng = การเติบโต
peace = 和平 = perdamaian = hòa bình = สันติภาพ
stability = 稳定 = stabilitas = ổn định = เสถียรภาพ
sustainable development = 可持续发展 = pembangunan berkelanjutan = phát triển bền vững = การพัฒนาที่ยั่งยืน
common = 共同 = bersama = chung = ร่วม,ร่วมกัน
development = 发展,开发 = pengembangan,pembangunan = phát triển = การพัฒนา,พัฒนา
implementation = 实施,落实,执行 = pelaksanaan,implementasi = thực hiện,triển khai = การดำเนินการ,การปฏิบัติตาม
text = 文本 = teks = văn bản = ข้อความ,เนื้อหา
chapter = 章节,章 = bab = chương = บท
day = 日 = hari = ngày = วัน
second edition = 第二期,第二版 = edisi kedua = phiên bản thứ hai,đợt hai = รุ่นที่สอง
at the level of ministers = 部长级 = tingkat menteri = cấp bộ trưởng = ระดับรัฐมนตรี
standing = 常设 = tetap = thường trực = ถาวร
participants = 与会者,参会者 = peserta = đại biểu,người tham dự = ผู้เข้าร่วม
scientists = 科研人员,科学工作者 = ilmuwan,peneliti = nhà khoa học,nhà nghiên cứu = นักวิทยาศาสตร์,นักวิจัย
free = 自由 = bebas = tự do = เสรี
outcome not on record = 结果未见记录 = hasil tidak tercatat = chưa ghi nhận kết quả = ไม่มีบันทึกผล
- = 地区方面,层面,工作,相关工作上,开展的,举行的,提出的,及,则为,系,作出,做出,予,该项,这次,本次,本届,该届,此,因此而,所提,其后,之际,亦,也是,还,仍为,其名为,共计,总计,合计,以及其,这种,同样,整个过程,过程,情况 = saat ini,pun,lah,tersebut itu,seperti,yang mana,demikian,merekalah,sekitar itu,kala itu,ketika itu,sebagai salah satu,mulanya,sebelumnya itu,tahap,tingkat,turut,jadi,dilakukan,melakukan,sendiri itu,terhitung,kala,tiap-tiap,kata itu,dijuluki,antara lain,jumlah,berjumlah,memuat,berisi,dimuat,yang disebut = nhất định,chính là,ấy,thời điểm đó,lúc đó,khi đó,từ đó,diễn biến,nội dung,đưa ra việc,phía,tỉnh,thành phố,dưới,trên cơ sở,bao gồm cả,nơi,hoặc là,có tên,mang tên,tên là,gọi,với,đến từ,liên quan,tổng cộng,do đó mà,sau đó,đồng thời,tiến hành,mỗi bên là,nêu,số lượng,mức,phần = ภายในกรอบ,โดยเฉพาะ,จังหวัด,นคร,มณฑล,เขต,ประเทศ,ราว ๆ นั้น,ทั้งสิ้น,รวมทั้งสิ้น,อีกด้วย,ดังนี้,ชื่อ,ชื่อว่า,เรียกว่า,มีชื่อว่า,อยู่ที่,ซึ่งมี,ที่มี,ในด้าน,ระดับ,ช่วงที่,ตอน,ครั้ง,ครั้งที่แล้วนั้น,ระหว่างวันที่,พร้อม,อีก,จึง,แบบ,ลักษณะ,ผล,เช่น
with = 同,与,和 = bersama,dengan,beserta,serta = cùng,cùng với,với = กับ,ร่วมกับ,พร้อมด้วย,พร้อมกับ
and = 并且,以及,而且,及 = dan juga,beserta,maupun = và,cùng,đồng thời = และ,ตลอดจน,รวมทั้ง
as = 作为 = sebagai = với tư cách,với tư cách là = ในฐานะ
province = 省,省份 = provinsi = tỉnh = จังหวัด,มณฑล
city = 市,城市 = kota = thành phố = เมือง,นคร
led = 率领,主持,带领 = dipimpin,di bawah pimpinan,pimpinan = do,dưới sự dẫn dắt của,dẫn đầu = นำโดย,ภายใต้การนำของ
chaired = 主持,担任主席,主席为 = dipimpin,di bawah pimpinan,diketuai,mengetuai,memimpin = chủ trì,dưới sự chủ trì của,làm chủ tịch = เป็นประธาน,ทำหน้าที่ประธาน
minister = 部长,大臣 = menteri = bộ trưởng = รัฐมนตรี,รัฐมนตรีว่าการ,รัฐมนตรีว่าการกระทรวง
vice minister = 副部长 = wakil menteri,wamen = thứ trưởng = รัฐมนตรีช่วยว่าการ,รัฐมนตรีช่วยว่าการกระทรวง,รองรัฐมนตรี
energy minister = 能源部长 = menteri energi = bộ trưởng năng lượng = รัฐมนตรีพลังงาน,รัฐมนตรีว่าการกระทรวงพลังงาน
industry minister = 工业部长 = menteri industri,menteri perindustrian = bộ trưởng công nghiệp = รัฐมนตรีอุตสาหกรรม
industry = 工业,产业 = industri,perindustrian = công nghiệp,ngành công nghiệp = อุตสาหกรรม
spoke = 发言,致辞,讲话 = berpidato,berbicara,menyampaikan pidato,menyampaikan sambutan = phát biểu,có bài phát biểu,đọc diễn văn = กล่าว,กล่าวปาฐกถา,กล่าวสุนทรพจน์
say = 说,表示,称,指出 = mengatakan,menyatakan,menyebutkan,menuturkan = nói,cho biết,tuyên bố = กล่าวว่า,ระบุว่า,แถลงว่า,กล่าว
pointed out = 指出 = menunjukkan,mencatat,menekankan = chỉ ra,lưu ý,ghi nhận = ชี้ว่า,ตั้งข้อสังเกต
reportedly = 据报道,据报,据称 = dilaporkan,menurut laporan,kabarnya = được cho là,theo báo cáo,theo báo chí,được báo cáo = มีรายงานว่า,ตามรายงาน
reported = 报道,报告,汇报 = melaporkan,memberitakan = đưa tin,báo cáo,tường thuật = รายงาน,รายงานว่า
described = 称为,描述为 = menyebut,menggambarkan,disebut = mô tả,gọi là = เรียก,อธิบาย
named = 提及,提到,点名,列出,列入 = disebut,disebutkan,dicantumkan,ditetapkan = được nêu,nêu tên,được nhắc đến,nhắc đến,được xác định = ถูกระบุ,ระบุ,กล่าวถึง,ถูกกล่าวถึง
lists = 列出,列有,列举 = memuat daftar,mencantumkan,mendaftar = liệt kê,nêu = ระบุ,แจกแจง
mention = 提及,提到 = menyebut,menyebutkan = nhắc đến,đề cập = กล่าวถึง,เอ่ยถึง
proposed = 提出,提议,建议,倡议 = mengusulkan,diusulkan,menawarkan,usul = đề xuất,đề nghị,được đề xuất = เสนอ,เสนอให้,ได้เสนอ
hopes = 希望,期望 = berharap,mengharapkan = hy vọng,mong = หวัง,หวังจะ,หวังที่จะ
intends = 打算,拟,有意,计划 = berniat,bermaksud,hendak = dự định,có ý định,dự kiến = ตั้งใจ,ประสงค์,มีแผน,มีแผนจะ
will = 将,会,将会 = akan = sẽ = จะ
would = 将,会 = akan = sẽ = จะ
plans to = 计划,拟 = berencana = có kế hoạch = วางแผน,มีแผนจะ
planned = 计划,拟议,规划中 = direncanakan,dijadwalkan = dự kiến,theo kế hoạch = มีกำหนด,กำหนดจัด,วางแผนไว้
to be held = 将举行,定于 = akan digelar,dijadwalkan digelar = sẽ diễn ra,dự kiến diễn ra = มีกำหนดจัด,จะจัดขึ้น
aims = 旨在,力求,目标为,以…为目标 = bertujuan,menargetkan,ditujukan untuk = nhằm,nhằm mục đích,có mục tiêu,hướng đến = มุ่ง,มุ่งหมาย,มุ่งเน้นให้,ตั้งเป้า
aim = 目标,宗旨,目的 = tujuan,sasaran = mục tiêu,mục đích = เป้าหมาย,จุดมุ่งหมาย,วัตถุประสงค์
purpose = 目的,宗旨 = tujuan = mục đích = วัตถุประสงค์
wants = 希望,想要 = menginginkan,ingin = mong muốn,muốn = ต้องการ,อยากให้
agreed = 同意,商定,一致同意 = menyepakati,bersepakat,sepakat = nhất trí,đồng ý,thống nhất = ตกลง,เห็นพ้อง,เห็นชอบ
announced = 宣布,公布 = mengumumkan,diumumkan = công bố,tuyên bố,thông báo = ประกาศ,ถูกประกาศ
announced for = 公布的 = diumumkan untuk = công bố cho = ประกาศสำหรับ
promised = 承诺,答应 = menjanjikan,berjanji = hứa,cam kết = ให้คำมั่น,สัญญา
asks for = 要求,呼吁 = meminta,menyerukan,mendesak = kêu gọi,yêu cầu = เรียกร้อง,เรียกร้องให้,ขอ
on record = 有记录,记录在案,有记载 = tercatat,ada catatan = được ghi nhận,có ghi nhận = มีบันทึก,ปรากฏในบันทึก
unknown = 不明,未知,不详 = tidak diketahui,belum diketahui = chưa rõ,không rõ = ไม่ทราบ,ยังไม่ทราบ,ไม่ปรากฏ
outcome = 结果,成果 = hasil,hasilnya = kết quả = ผลลัพธ์,ผล
as of = 截至 = hingga,per tanggal,sampai = tính đến,cho đến = ณ วันที่,จนถึง
by = 到,截至,至 = hingga = đến,tính đến = ภายใน,ถึง,เมื่อถึง
sources = 来源,消息来源,资料 = sumber = nguồn,nguồn tin = แหล่งข้อมูล,แหล่งข่าว
source = 来源 = sumber = nguồn = แหล่งข้อมูล
differ = 不同,不一,有出入,说法不一 = berbeda,berbeda-beda = khác nhau,không thống nhất = แตกต่างกัน,ต่างกัน,ไม่ตรงกัน
count = 数字,统计 = hitungan,penghitungan = số liệu,con số,thống kê = ตัวเลข,การนับ
figures = 数字,数据 = angka,data = số liệu,con số = ตัวเลข
administrative = 行政 = administratif,administrasi = hành chính = บริหาร,ธุรการ
health officials = 卫生行政人员 = administrator kesehatan = cán bộ quản lý y tế = ผู้บริหารสาธารณสุข
personnel = 人员 = tenaga,personel = nhân viên,cán bộ = บุคลากร
officials = 官员 = pejabat = quan chức,cán bộ = เจ้าหน้าที่
deputies = 代表,人大代表 = wakil rakyat,anggota kongres = đại biểu = ผู้แทน
leader = 领导人 = pemimpin = lãnh đạo,nhà lãnh đạo = ผู้นำ
policy makers = 政策制定者,决策者 = pembuat kebijakan = nhà hoạch định chính sách = ผู้กำหนดนโยบาย
academia = 学术界 = akademisi,dunia akademik = giới học thuật = ภาควิชาการ
private sector = 私营部门 = sektor swasta,swasta = khu vực tư nhân = ภาคเอกชน
think tanks = 智库 = lembaga pemikir,wadah pemikir = viện nghiên cứu chính sách,think tank,tổ chức nghiên cứu = คลังสมอง,สถาบันคลังสมอง
government = 政府 = pemerintah = chính phủ = รัฐบาล
provinces = 省份,各省 = provinsi-provinsi,provinsi = các tỉnh = มณฑล,จังหวัด
professionals = 专业人士,专业人员 = profesional,tenaga profesional = chuyên gia = ผู้เชี่ยวชาญ,มืออาชีพ
experts = 专家 = pakar,ahli = chuyên gia = ผู้เชี่ยวชาญ
participants = 与会者,参会者,参加者 = peserta = người tham dự,đại biểu = ผู้เข้าร่วม
teams = 团队,队伍 = tim = đội,nhóm = ทีม
start-ups = 初创企业,创业公司 = perusahaan rintisan,usaha rintisan,startup = doanh nghiệp khởi nghiệp,công ty khởi nghiệp = สตาร์ทอัพ,สตาร์ตอัป,วิสาหกิจเริ่มต้น
contest = 竞赛,比赛 = lomba,kompetisi = cuộc thi = การแข่งขัน
partners = 伙伴 = mitra = đối tác = หุ้นส่วน,พันธมิตร
trained = 培训,培养 = dilatih,melatih = đào tạo,được đào tạo,bồi dưỡng = ฝึกอบรม,ได้รับการอบรม,อบรม
training programme = 培训计划,培训项目 = program pelatihan = chương trình đào tạo = โครงการฝึกอบรม
training = 培训,训练 = pelatihan = đào tạo,tập huấn = การฝึกอบรม,ฝึกอบรม
course = 课程 = kursus = khóa học,khoá học = หลักสูตร
short courses = 短期课程,短训班 = kursus singkat,kursus pendek = khóa học ngắn hạn,khoá ngắn hạn = หลักสูตรระยะสั้น
leadership = 领导力 = kepemimpinan = lãnh đạo,năng lực lãnh đạo = ภาวะผู้นำ,ความเป็นผู้นำ
diplomacy = 外交 = diplomasi = ngoại giao = การทูต
skills = 技能 = keterampilan,kecakapan = kỹ năng = ทักษะ
workforce = 劳动力 = tenaga kerja = lực lượng lao động = แรงงาน,กำลังแรงงาน
funding = 资助,资金 = pendanaan,dana = tài trợ,kinh phí,nguồn vốn = เงินทุน,การสนับสนุนเงินทุน
fund = 基金 = dana = quỹ = กองทุน
framework = 框架 = kerangka,kerangka kerja = khuôn khổ,khung = กรอบ,กรอบการทำงาน
performance-based = 基于绩效,按绩效 = berbasis kinerja = dựa trên hiệu quả,theo kết quả = ตามผลงาน,อิงผลงาน
large models = 大模型 = model besar = mô hình lớn = โมเดลขนาดใหญ่
models = 模式,模型 = model = mô hình = โมเดล,รูปแบบ
commercial = 商业 = komersial = thương mại = เชิงพาณิชย์
applications = 应用 = aplikasi,penerapan = ứng dụng = การประยุกต์ใช้,แอปพลิเคชัน
results = 成果,结果 = hasil = kết quả = ผลลัพธ์,ผลงาน
research = 研究,科研 = riset,penelitian = nghiên cứu = การวิจัย,งานวิจัย
study = 研究,学习 = mempelajari,studi,kajian = nghiên cứu,học tập = ศึกษา,การศึกษา
study visits = 考察访问,考察 = kunjungan studi,kunjungan belajar = chuyến tham quan học tập,khảo sát học tập = การศึกษาดูงาน,ทัศนศึกษา
visits = 访问,考察 = kunjungan,mengunjungi = chuyến thăm,thăm = การเยือน,เยือน,การเยี่ยมชม
incubation = 孵化 = inkubasi = ươm tạo = บ่มเพาะ,การบ่มเพาะ
fields = 领域,方面 = bidang = lĩnh vực = สาขา,ด้าน
ten fields = 十个领域,十大领域 = sepuluh bidang = mười lĩnh vực = สิบสาขา
infrastructure = 基础设施 = infrastruktur = cơ sở hạ tầng,hạ tầng = โครงสร้างพื้นฐาน
resources = 资源 = sumber daya = tài nguyên,nguồn lực = ทรัพยากร
microelectronics = 微电子 = mikroelektronika = vi điện tử = ไมโครอิเล็กทรอนิกส์
IT = 信息技术 = TI,teknologi informasi = CNTT,công nghệ thông tin = ไอที,เทคโนโลยีสารสนเทศ
information = 信息 = informasi = thông tin = ข้อมูล,สารสนเทศ
marine science = 海洋科学 = ilmu kelautan = khoa học biển = วิทยาศาสตร์ทางทะเล
space technology = 空间技术,航天技术 = teknologi antariksa = công nghệ vũ trụ,công nghệ không gian = เทคโนโลยีอวกาศ
sustainable energy = 可持续能源 = energi berkelanjutan = năng lượng bền vững = พลังงานที่ยั่งยืน
fourth industrial revolution = 第四次工业革命 = revolusi industri keempat = cách mạng công nghiệp lần thứ tư = การปฏิวัติอุตสาหกรรมครั้งที่สี่
problems = 问题 = masalah,persoalan = vấn đề = ปัญหา
challenges = 挑战 = tantangan = thách thức = ความท้าทาย,ความท้าทายร่วม
solutions = 解决方案 = solusi = giải pháp = แนวทางแก้ไข,ทางออก
prosperity = 繁荣 = kemakmuran,kesejahteraan = thịnh vượng,phồn vinh = ความเจริญรุ่งเรือง,ความมั่งคั่ง
shared = 共同,共享 = bersama = chung = ร่วมกัน,ร่วม
win-win = 共赢,双赢 = sama-sama menang,saling menang = cùng thắng = ได้ประโยชน์ร่วมกัน,วิน-วิน
inclusiveness = 包容,包容性 = inklusivitas = bao trùm,tính bao trùm = ความครอบคลุม
openness = 开放 = keterbukaan = cởi mở,mở cửa = การเปิดกว้าง,ความเปิดกว้าง
principles = 原则 = prinsip,asas = nguyên tắc = หลักการ
equality = 平等 = kesetaraan = bình đẳng = ความเท่าเทียม
friendship = 友好,友谊 = persahabatan = hữu nghị,tình hữu nghị = มิตรภาพ
hub = 枢纽 = pusat,hub = trung tâm,đầu mối = ศูนย์กลาง
innovators = 创新者,创新人才 = inovator = nhà đổi mới,nhà sáng tạo = นวัตกร,ผู้สร้างนวัตกรรม
responsible = 负责任 = bertanggung jawab = có trách nhiệm = อย่างรับผิดชอบ,มีความรับผิดชอบ
fair = 公平 = adil = công bằng = เป็นธรรม
access = 获取,使用权,准入 = akses = tiếp cận = การเข้าถึง,เข้าถึง
welfare = 福祉 = kesejahteraan = phúc lợi = สวัสดิการ,ประโยชน์สุข
safe = 安全 = aman = an toàn = ปลอดภัย,มั่นคง
industrial chains = 产业链 = rantai industri = chuỗi công nghiệp = ห่วงโซ่อุตสาหกรรม
global = 全球 = global,dunia = toàn cầu = โลก,ระดับโลก
change = 变革,变化 = perubahan = thay đổi,biến đổi = การเปลี่ยนแปลง
revolution = 革命 = revolusi = cách mạng = การปฏิวัติ
region-wide = 区域性,全区域 = seluruh kawasan,se-kawasan = toàn khu vực = ทั่วภูมิภาค
connectivity = 互联互通 = konektivitas = kết nối = ความเชื่อมโยง,การเชื่อมต่อ
competition = 竞争 = persaingan = cạnh tranh = การแข่งขัน
consumers = 消费者 = konsumen = người tiêu dùng = ผู้บริโภค
small firms = 中小企业,小企业 = UMKM,usaha kecil,usaha kecil dan menengah = doanh nghiệp nhỏ,doanh nghiệp nhỏ và vừa = ธุรกิจขนาดเล็ก,เอสเอ็มอี,วิสาหกิจขนาดกลางและขนาดย่อม
e-commerce = 电子商务 = perdagangan elektronik,e-commerce,niaga elektronik = thương mại điện tử = พาณิชย์อิเล็กทรอนิกส์,อีคอมเมิร์ซ
e-payments = 电子支付 = pembayaran elektronik = thanh toán điện tử = การชำระเงินอิเล็กทรอนิกส์
digital identity = 数字身份 = identitas digital = định danh số,danh tính số = อัตลักษณ์ดิจิทัล,ดิจิทัลไอดี
data protection = 数据保护 = perlindungan data = bảo vệ dữ liệu = การคุ้มครองข้อมูล
data = 数据 = data = dữ liệu = ข้อมูล
flows = 流动 = arus,aliran = luồng,lưu chuyển = การไหลเวียน
goods = 商品,货物 = barang = hàng hóa,hàng hoá = สินค้า
services = 服务 = jasa,layanan = dịch vụ = บริการ
environmental = 环境 = lingkungan = môi trường = สิ่งแวดล้อม
green investment = 绿色投资 = investasi hijau = đầu tư xanh = การลงทุนสีเขียว
sustainable finance = 可持续金融 = keuangan berkelanjutan = tài chính bền vững = การเงินที่ยั่งยืน
finance = 金融 = keuangan = tài chính = การเงิน
fintech = 金融科技 = tekfin,fintech,teknologi keuangan = fintech,công nghệ tài chính = ฟินเทค
entry into force = 生效 = mulai berlaku,berlaku,pemberlakuan = có hiệu lực,hiệu lực = มีผลบังคับใช้,การมีผลใช้บังคับ
full effect = 全面生效 = berlaku penuh = có hiệu lực đầy đủ,hiệu lực toàn bộ = มีผลบังคับใช้เต็มรูปแบบ
ratification = 批准,核准程序 = ratifikasi = phê chuẩn = การให้สัตยาบัน,สัตยาบัน
domestic = 国内 = domestik,dalam negeri = trong nước = ภายในประเทศ
under way = 进行中,正在进行,推进中 = sedang berlangsung,berjalan,sedang berjalan = đang diễn ra,đang được tiến hành,đang tiến hành = กำลังดำเนินอยู่,อยู่ระหว่าง,อยู่ระหว่างดำเนินการ
in implementation = 实施中,正在实施 = sedang dilaksanakan,dalam pelaksanaan = đang được thực hiện,đang thực hiện = อยู่ระหว่างดำเนินการ,กำลังดำเนินการ
action lines = 行动项目,行动线,行动条目 = butir aksi,garis aksi = dòng hành động,đường hướng hành động,hạng mục hành động = แนวปฏิบัติ,แนวทางปฏิบัติ
substantially concluded = 实质性结束,基本完成,实质性完成 = selesai secara substansial,rampung secara substansial,secara substansial selesai = cơ bản hoàn tất,kết thúc về cơ bản,về cơ bản hoàn tất = สรุปในสาระสำคัญ,ได้ข้อสรุปในสาระสำคัญ
concluded = 结束,完成,谈成 = selesai,rampung,diselesaikan = kết thúc,hoàn tất = เสร็จสิ้น,สรุป,สิ้นสุด
aimed = 目标是,力争 = ditargetkan,diarahkan = đặt mục tiêu,hướng tới = ตั้งเป้า
horizon = 目标年 = cakrawala,horizon = thời hạn = ขอบเขตเวลา
twenty-year = 二十年,20年期,为期20年 = dua puluh tahun,20 tahunan = hai mươi năm,20 năm = ยี่สิบปี,ระยะ 20 ปี
decade = 十年 = dasawarsa,dekade = thập kỷ,thập niên = ทศวรรษ
strategic plans = 战略计划,战略规划 = rencana strategis = kế hoạch chiến lược = แผนยุทธศาสตร์
strategic = 战略 = strategis = chiến lược = ยุทธศาสตร์,เชิงยุทธศาสตร์
resilient = 有韧性,韧性 = tangguh,berdaya tahan = tự cường,kiên cường = เข้มแข็ง,ยืดหยุ่น
innovative = 创新型,创新 = inovatif = đổi mới sáng tạo,sáng tạo = สร้างสรรค์,มีนวัตกรรม
dynamic = 充满活力,有活力,活力 = dinamis = năng động = มีพลวัต,พลวัต
people-centred = 以人为本,以人民为中心 = berpusat pada rakyat = lấy người dân làm trung tâm,lấy con người làm trung tâm = มีประชาชนเป็นศูนย์กลาง
integrated = 一体化,融合 = terintegrasi,terpadu = hội nhập,tích hợp = บูรณาการ
market = 市场 = pasar = thị trường = ตลาด
technology areas = 技术领域 = bidang teknologi = lĩnh vực công nghệ = สาขาเทคโนโลยี
mobility = 流动 = mobilitas = di chuyển,lưu chuyển nhân lực = การเคลื่อนย้าย
awareness = 意识,认知 = kesadaran = nhận thức = ความตระหนัก
enterprises = 企业 = perusahaan,usaha = doanh nghiệp = วิสาหกิจ,ผู้ประกอบการ
collaboration = 协作,合作 = kolaborasi = hợp tác,cộng tác = ความร่วมมือ
coordinates = 协调,统筹 = mengoordinasi,mengkoordinasikan,mengoordinasikan = điều phối = ประสานงาน,ประสาน
reports to = 向…报告,汇报 = melapor kepada,bertanggung jawab kepada = báo cáo lên,báo cáo = รายงานต่อ
guides = 指导 = membimbing,memandu,mengarahkan = hướng dẫn,chỉ đạo = ชี้นำ,กำกับ,ให้แนวทาง
guide = 指南,指引,指导 = panduan,pedoman = kim chỉ nam,hướng dẫn,định hướng = แนวทาง,คู่มือ
supervises = 监督 = mengawasi = giám sát = กำกับดูแล,ดูแล
monitoring = 监测,监督 = pemantauan = giám sát,theo dõi = การติดตาม,ติดตามผล
evaluation = 评估 = evaluasi = đánh giá = การประเมินผล,ประเมินผล
senior-official body = 高官机构,高官级机构 = badan pejabat senior = cơ quan cấp quan chức cao cấp = องค์กรเจ้าหน้าที่อาวุโส
body = 机构 = badan,lembaga = cơ quan,thiết chế = องค์กร,หน่วยงาน
commission = 委员会 = komisi = ủy ban = คณะกรรมาธิการ,คณะกรรมการ
intergovernmental = 政府间 = antarpemerintah = liên chính phủ = ระหว่างรัฐบาล
ministry = 部委 = kementerian = bộ = กระทรวง
press release = 新闻稿 = siaran pers = thông cáo báo chí = ข่าวประชาสัมพันธ์,ข่าวแจก
embassy = 大使馆,使馆 = kedutaan besar,kedubes = đại sứ quán = สถานทูต,สถานเอกอัครราชทูต
mission = 使团,代表团 = misi = phái đoàn = คณะทูต
exchange visits = 互访,交流访问 = kunjungan pertukaran = thăm trao đổi,chuyến thăm trao đổi = การเยือนแลกเปลี่ยน
exchange = 交流,互访 = pertukaran,bertukar = giao lưu,trao đổi = การแลกเปลี่ยน,แลกเปลี่ยน
talent exchange = 人才交流 = pertukaran talenta = giao lưu nhân tài,trao đổi nhân tài = การแลกเปลี่ยนบุคลากร
joint projects = 联合项目 = proyek bersama = dự án chung = โครงการร่วม
cooperation documents = 合作文件 = dokumen kerja sama = văn kiện hợp tác = เอกสารความร่วมมือ
agreements = 协议,协定 = perjanjian,kesepakatan = thỏa thuận,hiệp định = ข้อตกลง,ความตกลง
joint working groups = 联合工作组 = kelompok kerja bersama = nhóm công tác chung,tổ công tác chung = คณะทำงานร่วม
bilateral mechanisms = 双边机制 = mekanisme bilateral = cơ chế song phương = กลไกทวิภาคี
executing bodies = 执行机构 = badan pelaksana = cơ quan thực hiện,đơn vị thực hiện = หน่วยงานปฏิบัติ
plaques = 牌匾,铭牌 = plakat = biển,bảng hiệu = แผ่นป้าย,โล่
twin parks = 两国双园 = taman kembar,kawasan kembar = khu công nghiệp song sinh,hai nước hai khu = นิคมคู่แฝด,อุทยานแฝด
industrial = 工业,产业 = industri = công nghiệp = อุตสาหกรรม,ทางอุตสาหกรรม
digital manufacturing = 数字制造 = manufaktur digital = sản xuất số = การผลิตดิจิทัล
manufacturing = 制造,制造业 = manufaktur = chế tạo,sản xuất = การผลิต
power grid = 电网 = jaringan listrik = lưới điện = โครงข่ายไฟฟ้า
power trade = 电力贸易,电力交易 = perdagangan listrik = mua bán điện,thương mại điện = การค้าไฟฟ้า,ซื้อขายไฟฟ้า
share = 份额,占比,占有率 = pangsa,porsi = thị phần,tỷ trọng = ส่วนแบ่ง,สัดส่วน
brands = 品牌 = merek = thương hiệu = แบรนด์,ยี่ห้อ
sales = 销量,销售 = penjualan = doanh số,bán ra = ยอดขาย
charging = 充电 = pengisian daya = sạc = ชาร์จ
standards = 标准 = standar = tiêu chuẩn = มาตรฐาน
certification = 认证 = sertifikasi = chứng nhận = การรับรอง
harmonised = 统一,协调一致 = selaras,harmonis,diselaraskan = hài hòa,hài hoà = สอดคล้องกัน
agenda = 议程 = agenda = chương trình nghị sự = วาระ,วาระการประชุม
priority areas = 优先领域 = bidang prioritas = lĩnh vực ưu tiên = สาขาสำคัญ,สาขาที่ให้ความสำคัญ
opening session = 首次会议,开幕会议 = sesi pembukaan = phiên khai mạc = การประชุมเปิด
closed meeting = 闭门会议 = pertemuan tertutup = cuộc họp kín = การประชุมแบบปิด
dinner = 晚宴 = jamuan makan malam = tiệc tối,dạ tiệc = งานเลี้ยงอาหารค่ำ
ceremony = 仪式 = upacara = lễ = พิธี
beside = 期间,同期,场边 = di sela-sela,di sela,bersamaan dengan = bên lề = นอกรอบ,ข้างเคียง,คู่ขนาน
on the sidelines = 场边,间隙 = di sela-sela = bên lề = นอกรอบ
sultan = 苏丹 = sultan = quốc vương,sultan = สุลต่าน
prime minister = 总理,首相 = perdana menteri = thủ tướng = นายกรัฐมนตรี
president = 主席,总统 = presiden = chủ tịch,tổng thống = ประธานาธิบดี
delegation = 代表团 = delegasi,rombongan = đoàn,đoàn đại biểu,phái đoàn = คณะผู้แทน,คณะ
received = 会见,接待,接见 = menerima,menyambut = tiếp,đón tiếp = ต้อนรับ,ให้การต้อนรับ
handed over = 移交,交接 = menyerahkan = bàn giao,chuyển giao = ส่งมอบ
took office = 就任,上任,就职 = mulai menjabat,dilantik = nhậm chức,lên nắm quyền = เข้ารับตำแหน่ง
inaugurated = 就职,上任 = dilantik = nhậm chức,được bổ nhiệm = เข้ารับตำแหน่ง,ได้รับการแต่งตั้ง
until = 直至,直到 = sampai,hingga = cho đến,đến = จนถึง,จนกระทั่ง
from = 来自,从,自 = dari,asal,sejak = từ,đến từ = จาก,ตั้งแต่
origin = 来自 = asal = gốc = มาจาก
same day = 同日,同一天 = hari yang sama = cùng ngày = วันเดียวกัน
same year = 同年 = tahun yang sama = cùng năm = ปีเดียวกัน
usually = 通常,一般 = biasanya = thường = โดยปกติ,มักจะ
often = 常,经常,常常 = sering,kerap = thường,hay = มัก,บ่อยครั้ง
confused = 混淆 = tertukar,dirancukan,rancu = nhầm lẫn,bị nhầm = สับสน
other = 其他,另一 = lain,lainnya = khác = อื่น,อื่นๆ
other co-chair = 另一位共同主席 = ketua bersama lainnya = đồng chủ tịch còn lại = ประธานร่วมอีกคน
distinct = 不同 = berbeda = khác,riêng biệt = แยกต่างหาก,แตกต่าง
long-term = 长期 = jangka panjang = dài hạn = ระยะยาว
near-term = 近期,短期 = jangka pendek,jangka dekat = ngắn hạn,trước mắt = ระยะใกล้,ระยะสั้น
political = 政治 = politik = chính trị = การเมือง
social = 社会 = sosial = xã hội = สังคม
economic = 经济 = ekonomi = kinh tế = เศรษฐกิจ
security = 安全 = keamanan = an ninh,an toàn = ความมั่นคง
annex = 附件 = lampiran = phụ lục = ภาคผนวก
added = 增加,添加,补充 = ditambahkan,menambahkan = bổ sung,được bổ sung,thêm vào = เพิ่มเติม,เพิ่มเข้า
preamble = 序言 = pembukaan,mukadimah = lời mở đầu,phần mở đầu = อารัมภบท
scope = 范围 = cakupan,ruang lingkup = phạm vi = ขอบเขต
interest = 兴趣,利益,关切 = kepentingan,minat = quan tâm,lợi ích = ความสนใจ,ผลประโยชน์
scheme = 项目,计划 = skema,program = chương trình,đề án = โครงการ,แผน
eligible = 符合条件,适用 = memenuhi syarat = đủ điều kiện = มีสิทธิ์
under 45 = 45岁以下,未满45岁,45岁以内 = di bawah 45 tahun,di bawah usia 45 tahun,berusia di bawah 45 tahun = dưới 45 tuổi = อายุต่ำกว่า 45 ปี,อายุไม่ถึง 45 ปี
under = 以下,不满 = di bawah = dưới = ต่ำกว่า
per month = 每月,每个月 = per bulan,setiap bulan,tiap bulan = mỗi tháng,hằng tháng,hàng tháng = ต่อเดือน,ทุกเดือน,รายเดือน
- = 宣布,合作,共同,举行,开展,行政,进行中的,召开,参与,工作,负责,有,内容,期,为期,年份,级,计,各,总 = kerja sama,bersama,kegiatan,peserta,jumlahnya,terselenggara,masa,tempat,pihak,saat,ketika,pekerjaan = hợp tác,chung,tham gia,được công bố,dùng,sử dụng,thời gian,kỳ = ร่วมมือ,ร่วม,งาน,ดำเนินการ,ระยะเวลา,ใช้,เป็นเวลา,ประเทศ
- = 担任,出任 = menjabat,menjabat sebagai = giữ chức,đảm nhiệm,giữ chức vụ = ดำรงตำแหน่ง
- = 这份,该份,份,一道,一起,今后,会上,会议上,会议期间,应,坚持,进一步,面向,以来,方式,以及其他,商讨,来华,达,达到,各方面,当地时间,近日,目前,分别,以视频方式的,先生,女士,阁下,博士,同志,省,市,自治区,此后,后者,前者,时候,同时还,该国,并将,并已,当届,次会议上,向其,向东盟方,共有的,名,个,项,位,家,种,条,所,届,次,场,座,期间内,下,之下,框架下,框架内,还,以此,这一点,从中,当中的,予,着,过,来自于,上述,所述,之中,里,地方,部分的,包含在内,以后的 = tertanggal,mengangkat,menyaksikan,bertegangan,bernilai,senilai,nilai,provinsi,kota,kabupaten,bapak,ibu,tuan,saudara,dr.,generasi,sisi,mencapai,bersangkutan,adapun,sang,si,turut,ternyata,rupanya,kini,tadi,silam,lalu,mendatang,bagian dari itu,setempat,berikut,sehubungan,dalam rangka,dalam hal,dalam upaya,di dalam,di atas,di antara itu,hari,pihaknya,wujud,bentuk,sekaligus,oleh karenanya,lantas,kata dia,ujarnya,katanya,tuturnya,kepada pihak,sebagai berikut,daripada,tersebut di atas = nền,năng lực,địa,đưa,ông,bà,ngài,tiến sĩ,tỉnh,thành phố,đạt,vừa,vừa qua,mới đây,theo hướng,trị giá,giá trị,hiện nay,lại,nhằm để,bởi vậy,nước này,phía bên,bản,tập,giữa kỳ,của nước,kể trên,nói trên,đợt,kỳ,khoản,mức,con số,sao cho,đã từng,vẫn là,như vậy,thế nào,chính thức là,một trong những,có được,được coi là,được xem là,trước đây,đồng,kèm,kèm theo,dựa vào,các bên liên quan,trong khuôn khổ đó,nằm,bên trong,trở đi,thành,và cả = นาย,นาง,นางสาว,ดร.,ท่าน,นคร,มณฑล,จังหวัด,กรุง,ระบบ,ได้รับการ,ได้มีการ,มีการ,ได้รับ,ซึ่งได้,การที่,เป็นการ,ที่ได้,ที่มีชื่อว่า,ชื่อว่า,ผ่านทาง,เงิน,วงเงิน,มูลค่า,เดินทาง,ไปเป็น,ได้แก่,ต่างๆ,ต่าง ๆ,ในการ,ในที่ประชุม,ที่ประชุม,จากนั้น,ครั้งนี้,ครั้งนั้น,ทั้งนี้,นี้เอง,นั่นเอง,ดังที่,เช่นกัน,เช่นเดียวกัน,ต่อมา,ภายหลังจากนั้น,ชุด,แห่งนี้,อันดับ,ส่วน,ผู้นั้น,ไป,กรอบ,รูปแบบ,ซึ่งก็คือ,แผ่น,ฝ่าย,ของทาง,ช่วง,ระหว่าง,ราย,ฉบับ,เล่ม,สาย,เส้น,ตัว,รายการ,ประการ,หน่วย,ครั้งที่จัด,เฉพาะ,ในครั้ง
, after = 之后,在此之后 = setelah,sesudah,pasca = sau khi = หลังจาก,ภายหลังจาก,ภายหลัง
at the meeting = 会议上 = dalam pertemuan itu = tại hội nghị = ในที่ประชุม
proposed = 提议建立,提议设立,提议成立,提议举办,建议设立,建议建立,建议成立,提议,提出的,倡议成立,倡议建立,倡议设立,提出建立,提出设立,提出举办,所提出,提出建设,提案 = mengusulkan pembentukan,mengusulkan pendirian,mengusulkan pembangunan,mengusulkan penyelenggaraan,diusulkan pembentukan,mengusulkan agar dibentuk,mengajukan,diajukan,mengusulkan untuk membentuk,mengusulkan dibentuknya = đề xuất thành lập,đề xuất thiết lập,đề xuất xây dựng,đề xuất tổ chức,đề xuất lập,đề nghị thành lập,đề nghị thiết lập,đưa ra đề xuất,được đề xuất thành lập,đưa ra sáng kiến = เสนอให้จัด,เสนอให้จัดตั้ง,เสนอให้ตั้ง,เสนอจัดตั้ง,เสนอให้มี,เสนอจัด,เสนอตั้ง,ยื่นข้อเสนอ,ได้รับการเสนอ,ถูกเสนอ
proposal = 建议,提议,提案,倡议 = usulan,usul = đề xuất,kiến nghị = ข้อเสนอ
proposals = 建议,提案,申请 = usulan,proposal = đề xuất,hồ sơ đề xuất = ข้อเสนอ,ข้อเสนอโครงการ
put forward = 提出,提交 = mengajukan,diajukan = đưa ra,nêu = เสนอ
announced = 宣布建立,宣布成立,宣布启动,宣布将,宣告,宣布的 = mengumumkan,diumumkan,diumumkannya,pengumuman = tuyên bố thiết lập,công bố thiết lập,tuyên bố khởi động,thông báo = ประกาศจัดตั้ง,ประกาศสถาปนา,ประกาศเปิด,ได้รับการประกาศ
announcement = 宣布,公告 = pengumuman = thông báo,công bố = การประกาศ,ประกาศ
adopted = 通过,获通过,获得通过,予以通过,经…通过 = mengadopsi,diadopsi,disahkan,mengesahkan,pengesahan = thông qua,được thông qua,được phê duyệt = ได้รับการรับรอง,ให้การรับรอง,รับรอง
endorsed = 核可,获核可,获得核可,获通过,获得通过,通过,获得批准,批准,获批 = menyepakati,mengesahkan,disahkan,disetujui,menyetujui,pengesahan = phê duyệt,được phê duyệt,thông qua,được thông qua,tán thành,được tán thành,chấp thuận,phê chuẩn,được phê chuẩn = ได้รับการรับรอง,ให้การรับรอง,ได้รับความเห็นชอบ,เห็นชอบ,อนุมัติ,ให้ความเห็นชอบ,รับรอง
approved = 批准,获批,获得批准,获通过,通过,核准,获得通过 = disetujui,menyetujui,mengesahkan,disahkan,persetujuan = phê duyệt,được phê duyệt,thông qua,được thông qua,chấp thuận = อนุมัติ,ได้รับการอนุมัติ,ได้รับการรับรอง,ได้รับความเห็นชอบ,เห็นชอบ,ให้ความเห็นชอบ,รับรอง
founded = 成立,创立,创建,建立,设立,组建 = berdiri,didirikan,pendirian,terbentuk,dibentuk = thành lập,được thành lập,sáng lập,ra đời = ก่อตั้ง,ก่อตั้งขึ้น,จัดตั้งขึ้น,ได้รับการก่อตั้ง,ถูกก่อตั้งขึ้น
set up = 成立,设立,建立,建设,组建,创建 = mendirikan,didirikan,pendirian,pembentukan,membentuk,dibentuk,membangun,pembangunan,mendirikan sebuah = thành lập,được thành lập,thiết lập,xây dựng,lập ra = จัดตั้ง,ก่อตั้ง,ตั้ง,ได้รับการจัดตั้ง,สร้าง
establish = 建立,设立,成立 = membentuk,mendirikan,membangun = thiết lập,thành lập,xây dựng = สถาปนา,จัดตั้ง,สร้าง
realised = 建成,全面建成,实现,正式建成,建立 = terwujud,terealisasi,terbentuk,diwujudkan = hình thành,được hình thành,hoàn thành,được thiết lập,hiện thực hóa = เกิดขึ้นจริง,เสร็จสมบูรณ์,จัดตั้ง,บรรลุผล
in place = 建成,到位 = terbentuk,berlaku = được thiết lập,hình thành = จัดตั้ง,มีผล
fully = 全面,完全,正式 = sepenuhnya,secara penuh = đầy đủ,hoàn toàn = อย่างสมบูรณ์,อย่างเต็มรูปแบบ,โดยสมบูรณ์
launched = 成立,启动,正式启动,发起,上线,推出,启用,启动了 = didirikan,diluncurkan,dibuka,peluncuran,dicanangkan,mencanangkan = thành lập,được thành lập,khởi động,được khởi động,phát động,ra mắt,được ra mắt,khai trương = ก่อตั้ง,จัดตั้ง,เปิดตัว,เปิด,ริเริ่ม,ได้รับการเปิดตัว
started = 成立,启动,开启,起步,设立,始于 = didirikan,dibentuk,dimulai,bermula,berdiri = thành lập,được thành lập,bắt đầu,khởi đầu,ra đời = ก่อตั้ง,จัดตั้ง,เริ่ม,เริ่มต้น,เริ่มขึ้น
open = 启用,揭幕,开幕,启动,落成,开启,开馆 = dibuka,membuka,diresmikan,pembukaan = khai trương,khai mạc,mở,được khai trương,mở ra,khánh thành = เปิดทำการ,เปิดฉาก,เปิดฉากขึ้น,เปิดดำเนินการ,เปิด
opening = 开幕式,开幕,启动仪式 = pembukaan,upacara pembukaan = lễ khai mạc,khai mạc = พิธีเปิด,การเปิด
held = 举办,召开,举行,主办,开幕 = diadakan,berlangsung,diselenggarakan,menyelenggarakan,diadakannya,penyelenggaraan = được tổ chức,tổ chức,diễn ra = จัดการประชุม,จัดประชุม,จัดขึ้น,จัด,ได้จัด,จัดงาน,มีขึ้น
take place = 举行,举办 = berlangsung,digelar,diadakan = diễn ra,được tổ chức = จัดขึ้น,มีขึ้น
met = 举行,召开,召开会议,举行了会议,会谈,举行会谈,会见了,会见,开会 = berlangsung,diadakan,digelar,bersidang,bertemu,berkumpul = được tổ chức,diễn ra,tổ chức,họp,nhóm họp,gặp mặt,gặp gỡ = จัดขึ้น,ประชุม,มีขึ้น,จัดการประชุม,ประชุมกัน,พบกับ,พบหารือ
meeting = 会议,会晤,峰会,例会,大会 = pertemuan,rapat,sidang = hội nghị,cuộc họp,phiên họp,cuộc gặp = การประชุม,ประชุม,การพบปะ
summit = 会议,峰会,领导人会议 = KTT,pertemuan puncak,konferensi = hội nghị,hội nghị cấp cao = การประชุม,การประชุมสุดยอด
session = 会议,一次会议 = sidang,sesi,pertemuan = hội nghị,phiên họp,cuộc họp,kỳ họp = การประชุม,สมัย
forum = 会议,大会,论坛 = forum,konferensi = diễn đàn,hội nghị = การประชุม,เวที,ฟอรั่ม,ฟอรัม,เวทีเสวนา
conference = 大会,会议 = konferensi = hội nghị,hội thảo = การประชุม
roundtable = 圆桌会议,圆桌对话会,圆桌会,圆桌 = meja bundar,pertemuan meja bundar,diskusi meja bundar = hội nghị bàn tròn,bàn tròn,đối thoại bàn tròn = การประชุมโต๊ะกลม,โต๊ะกลม
ministerial roundtable = 部长级圆桌会议,部长圆桌会议 = meja bundar menteri,meja bundar tingkat menteri,pertemuan meja bundar menteri,pertemuan meja bundar tingkat menteri = hội nghị bàn tròn cấp bộ trưởng,hội nghị bàn tròn bộ trưởng,bàn tròn bộ trưởng = การประชุมโต๊ะกลมระดับรัฐมนตรี,การประชุมโต๊ะกลมรัฐมนตรี
industry ministerial roundtable = 工业部长圆桌会议,工业部长级圆桌会议,产业部长圆桌会议 = meja bundar menteri industri,meja bundar menteri perindustrian,pertemuan meja bundar menteri industri = hội nghị bàn tròn bộ trưởng công nghiệp,hội nghị bàn tròn cấp bộ trưởng công nghiệp = การประชุมโต๊ะกลมรัฐมนตรีอุตสาหกรรม
ministerial meeting = 部长级会议,部长会议,部长会 = pertemuan menteri,pertemuan tingkat menteri = hội nghị bộ trưởng,hội nghị cấp bộ trưởng,cuộc họp bộ trưởng = การประชุมรัฐมนตรี,การประชุมระดับรัฐมนตรี
ministers = 部长级 = tingkat menteri = cấp bộ trưởng = ระดับรัฐมนตรี
talks = 对话,会谈,谈判,磋商 = dialog,pembicaraan,perundingan,negosiasi,perbincangan = đối thoại,đàm phán,hội đàm,trao đổi = การเจรจา,เจรจา,การหารือ,การพูดคุย
dialogue = 对话,对话会 = dialog = đối thoại = การหารือ,การเจรจา,สานเสวนา,การสนทนา
consultation = 磋商,协商 = konsultasi = tham vấn,hiệp thương = การปรึกษาหารือ,การหารือ
discuss = 讨论,商讨,探讨,商谈 = membahas,mendiskusikan = thảo luận,bàn,trao đổi về = หารือ,อภิปราย
attended = 出席了,参会 = hadir,menghadiri,dihadiri = tham dự,dự = เข้าร่วม,เข้าร่วมการประชุม,ร่วมประชุม
took part = 参加,出席,与会,参与 = hadir,mengikuti,ikut serta,turut serta,berpartisipasi,dihadiri = tham dự,tham gia,dự,có mặt = เข้าร่วม,มีผู้เข้าร่วม,ร่วมงาน
spoke = 发言,致辞,讲话,发了言,发表讲话,发表致辞,发表演讲,作了发言 = menyampaikan pidato,berpidato,berbicara,menyampaikan sambutan,memberikan sambutan = phát biểu,đã phát biểu,phát biểu ý kiến = กล่าว,กล่าวสุนทรพจน์,กล่าวปราศรัย,ปราศรัย
said = 称,说道,强调,介绍,表示说,谈到 = menyampaikan,berkata,mengungkapkan,menyebut,menyatakan bahwa,menegaskan,menjelaskan = nêu rõ,khẳng định,nói,tuyên bố,cho hay,bày tỏ = ระบุ,แถลง,เผยว่า,บอกว่า,กล่าวว่า,แจ้ง
told = 向…表示,告诉 = menyampaikan,menyampaikan kepada,memberi tahu = bày tỏ,nói với,thông báo = แจ้งต่อ,บอก
voiced = 表达,表示 = menyampaikan,menyatakan,mengutarakan = bày tỏ,thể hiện = แสดง
noted = 指出,注意到,提到 = mencatat,menyoroti = lưu ý,nhận định,chỉ ra = ตั้งข้อสังเกตว่า,ชี้,ชี้ว่า,ระบุว่า
argued = 认为,指出,主张 = berpendapat,menilai = cho rằng,lập luận = เห็นว่า,ชี้ว่า
warned = 警告,提醒 = memperingatkan,mengingatkan = cảnh báo = เตือน
stressed = 强调 = menekankan,menegaskan = nhấn mạnh = เน้นย้ำ,เน้น
wish = 愿望,意愿,希望 = keinginan,keinginannya,harapan = mong muốn,nguyện vọng = ความประสงค์,ความปรารถนา
wants = 希望,期望,期待,愿意,要 = ingin,menginginkan,keinginan,keinginannya,mendambakan = mong muốn,muốn,kỳ vọng = ต้องการ,อยาก,ปรารถนา
hoped = 希望,期待,愿 = berharap,mengharapkan,harapan = hy vọng,mong,kỳ vọng = หวัง,หวังว่า,คาดหวัง,หวังที่จะ
sought = 寻求,力求,争取 = diupayakan,mengupayakan,berupaya = tìm kiếm,mong muốn,hướng tới = แสวงหา,มุ่งหวัง
would = 愿,愿意,要,将要 = bersedia,akan = sẵn sàng,sẽ = พร้อมจะ,จะ
will = 将要,将会,将于 = akan = sẽ = จะ,จะได้
will work = 愿同,将努力,将与…共同努力 = akan bekerja,akan berupaya = sẽ nỗ lực,sẽ làm việc = จะทำงาน,จะพยายาม
intends = 计划,打算,意在,愿 = berencana,bermaksud,berniat,hendak = dự kiến,dự định,có kế hoạch = ตั้งใจ,ตั้งใจที่จะ,มีความตั้งใจ,มีแผนจะ,ประสงค์จะ
intended = 拟,打算,计划 = bermaksud,berniat,berencana = dự định,dự kiến = ตั้งใจ,ตั้งใจจะ
was to = 将,拟,计划 = akan,rencananya,direncanakan = sẽ,dự kiến = จะ,มีกำหนดจะ,มีแผนจะ
aims = 旨在,力争,目标,意在,致力于 = bertujuan,bermaksud,ditujukan,menargetkan = nhằm,hướng tới,đặt mục tiêu,có mục tiêu = มุ่ง,มุ่งเน้น,มีเป้าหมาย,ตั้งเป้า,มุ่งที่จะ,มีวัตถุประสงค์เพื่อ,เพื่อ
in support of = 旨在支持,以支持,支持,用于支持,为支持 = untuk mendukung,guna mendukung,dalam rangka mendukung,sebagai dukungan bagi = nhằm hỗ trợ,để hỗ trợ,hỗ trợ = เพื่อสนับสนุน,เพื่อหนุน,ในการสนับสนุน
purpose = 目的,宗旨 = tujuan,maksud = mục đích,mục tiêu = จุดมุ่งหมาย,วัตถุประสงค์,เป้าหมาย
should = 应,应当,应该,须 = harus,hendaknya,seharusnya,sebaiknya,perlu = cần,nên,phải = ควร,พึง,ต้อง
rest on = 坚持,基于,遵循,以…为基础 = berlandaskan,bertumpu pada,berdasarkan,didasarkan pada = dựa trên,trên cơ sở = ตั้งอยู่บน,อยู่บนพื้นฐานของ,บนพื้นฐาน,ยึด
requires = 要求,规定 = mensyaratkan,mengharuskan,mewajibkan = yêu cầu,quy định = กำหนดให้มี,กำหนดให้,กำหนดว่า
advances = 推动,推进 = memajukan,mendorong = thúc đẩy = ผลักดัน,ส่งเสริม,ขับเคลื่อน
advance = 进步,发展 = kemajuan = tiến bộ,phát triển = ความก้าวหน้า
promoted = 推介,推广,推动,宣传 = mempromosikan,dipromosikan = quảng bá,thúc đẩy,giới thiệu,xúc tiến = ส่งเสริม,ประชาสัมพันธ์
shown = 展示,亮相 = ditampilkan,dipamerkan,diperlihatkan = trưng bày,giới thiệu = จัดแสดง,แสดง,นำเสนอ
seen = 见证 = menyaksikan = chứng kiến = เห็น
signed = 签署,签约,签订,签署协议,签署了协议,签字,签署了 = penandatanganan,menandatangani,menandatangani perjanjian,menandatangani kesepakatan,meneken,diteken = ký kết,được ký kết,ký thỏa thuận,ký kết thỏa thuận,lễ ký = ลงนามความตกลง,ลงนามข้อตกลง,ได้ลงนาม,การลงนาม,ลงนามใน
agreement = 协议,协定 = perjanjian,kesepakatan = thỏa thuận,hiệp định,thoả thuận = ความตกลง,ข้อตกลง
agreed = 商定,一致同意,同意 = menyepakati,sepakat,disepakati = nhất trí,thống nhất,thỏa thuận = ตกลงที่จะ,เห็นพ้องที่จะ,เห็นพ้องกัน
earmark = 拨款,拨出,安排,划拨 = mengalokasikan,menyediakan,dialokasikan = dành,cấp,phân bổ,dành riêng = จัดสรร,จัดสรรเงิน
provide = 提供,出资,资助,给予,支持,投入 = menyediakan,memberikan,mengucurkan,menyalurkan = cung cấp,dành,đóng góp,hỗ trợ,tài trợ,viện trợ = จัดหา,ให้,สนับสนุน,มอบ,จัดสรร
give = 提供,给予,捐助 = memberikan,menyediakan,memberi = cung cấp,dành,trao,đóng góp = ให้,มอบ,สนับสนุน
pays = 支付,发放,提供,给予 = membayar,memberikan,dibayar = trả,cấp,chi trả = จ่าย,ให้
receive = 接待,会见,获得,领取 = menerima,memperoleh,mendapat,mendapatkan = tiếp nhận,nhận,tiếp,được nhận = ได้รับ,รับ
receive plaques = 获授牌,获颁牌匾,接受授牌 = menerima plakat = nhận biển,được trao biển = ได้รับแผ่นป้าย,รับแผ่นป้าย,รับมอบแผ่นป้าย
supported = 支持,资助,获得支持,获得资助 = didukung,mendukung,mendapat dukungan,didanai = hỗ trợ,được hỗ trợ,tài trợ = ได้รับการสนับสนุน,สนับสนุน,อุดหนุน
support = 支持,资助 = dukungan,mendukung = hỗ trợ,ủng hộ = ให้การสนับสนุน,การสนับสนุน
backed = 支持,赞成 = mendukung = ủng hộ,tán thành = สนับสนุน,ให้การสนับสนุน,หนุน
building = 建设,制定,构建,打造 = menyusun,membangun,penyusunan,pembangunan = xây dựng,soạn thảo = จัดทำ,สร้าง,พัฒนา
development = 制定,编制,发展,开发 = penyusunan,pengembangan,pembangunan = xây dựng,phát triển = การจัดทำ,จัดทำ,การพัฒนา
growth = 发展,增长,成长 = pertumbuhan,perkembangan = tăng trưởng,phát triển = การเติบโต,การเจริญเติบโต,การพัฒนา
drafting = 起草,制定,草案 = penyusunan,penyusunan draf,perancangan = soạn thảo,dự thảo = การร่าง,การยกร่าง,ยกร่าง,จัดทำร่าง
carried out = 实施,落实,开展,执行 = dilaksanakan,dijalankan,terlaksana,menjalankan = triển khai,thực hiện,được thực hiện,được triển khai = ดำเนินการ,ดำเนินการแล้ว,ปฏิบัติ
put into practice = 付诸实践,落实,付诸实施 = mempraktikkan,menerapkan,mewujudkan = đưa vào thực tiễn,vào thực tiễn,hiện thực hóa,thực hiện = นำไปปฏิบัติ,นำไปสู่การปฏิบัติ
implements = 落实,实施,执行 = melaksanakan,mengimplementasikan = thực hiện,triển khai = นำไปปฏิบัติ,ปฏิบัติตาม,ดำเนินการตาม
in implementation = 正在落实,正在实施,处于实施阶段 = sedang dilaksanakan,sedang diimplementasikan,dalam tahap pelaksanaan = đang triển khai,đang được triển khai,đang được thực hiện = อยู่ระหว่างดำเนินการ,กำลังดำเนินการ
deepen = 深化,加深 = memperdalam,mempererat = làm sâu sắc,làm sâu sắc hơn,đưa vào chiều sâu,sâu rộng hơn = กระชับ,เพิ่มความลึกซึ้ง,ยกระดับ,ทำให้ลึกซึ้งยิ่งขึ้น
stronger = 加强,更强,更加有力 = lebih kuat,memperkuat,penguatan = mạnh mẽ hơn,tăng cường = เข้มแข็งยิ่งขึ้น,กระชับ,การเสริมสร้าง,เสริมสร้าง
strengthen = 加强,强化 = memperkuat,penguatan,mempererat = tăng cường,củng cố = กระชับ,เสริมสร้าง,เสริมความแข็งแกร่ง
step up = 加强,加大,深化,扩大 = meningkatkan,memperkuat = tăng cường,đẩy mạnh,nâng cao = ยกระดับ,เพิ่ม,กระชับ
raise = 提升,提高,培养 = meningkatkan,ditingkatkan,mengangkat,membina = nâng cao,nâng tầm,bồi dưỡng = ยกระดับ,เพิ่ม,พัฒนา
higher = 更高,提高 = lebih tinggi,meningkatkan,ditingkatkan,peningkatan = cao hơn,nâng cao = สูงขึ้น,ยกระดับ
upgrading = 升级,提升 = peningkatan,ditingkatkan,pemutakhiran = nâng cấp = การยกระดับ,ยกระดับ
upgrade of relations = 关系升级 = peningkatan hubungan,hubungan ditingkatkan = nâng cấp quan hệ = ยกระดับความสัมพันธ์
widen = 扩大,拓展,拓宽 = memperluas,perluasan = mở rộng = ขยาย,ขยายขอบเขต
speed up = 加快,加速,推动 = mempercepat,percepatan = đẩy nhanh,thúc đẩy,tăng tốc = เร่ง,เร่งรัด
become = 成为,跻身,变成 = menjadi = trở thành = กลายเป็น,เป็น,ขึ้นเป็น
released = 发布,公布,推出,发表,出台 = dirilis,dikeluarkan,diterbitkan,dipublikasikan,diluncurkan = công bố,phát hành,được công bố,ban hành = เผยแพร่,ออก,เปิดตัว,เปิดเผย
issued = 发表,发布,出台,公布 = dikeluarkan,diterbitkan,dirilis,mengeluarkan = công bố,được công bố,ra,ban hành,đưa ra = ออก,เผยแพร่,ประกาศ
published = 公布,发布,刊登 = diterbitkan,dipublikasikan,dimuat,menerbitkan = công bố,được công bố,xuất bản = เผยแพร่,ตีพิมพ์,ประกาศ
ended = 结束,届满,闭幕,到期 = berakhir,usai,ditutup,selesai = kết thúc,bế mạc,hết hạn = สิ้นสุด,สิ้นสุดลง,จบลง,ปิดฉาก,ปิดฉากลง
concluded = 结束,完成,谈成,达成 = diselesaikan,rampung,selesai,berakhir = hoàn tất,kết thúc = เสร็จสิ้น,ได้ข้อสรุป
extended = 延长,延续,延长至 = diperpanjang = kéo dài,được kéo dài,gia hạn = ขยาย,ขยายเวลา,ขยายระยะเวลา
through = 至,直到 = hingga akhir,sampai akhir = đến hết,hết = จนถึงสิ้น,ไปจนถึง,ตลอด
later = 后来,之后,随后,其后 = kemudian,belakangan = sau đó,về sau = ภายหลัง,ต่อมา
then = 随后,之后,然后 = kemudian,lalu,selanjutnya = sau đó,rồi = จากนั้น,ต่อมา
replaced = 接替,离任,卸任,被…接替,取代,接任 = digantikan,diganti,lengser = được thay thế,thay thế,thôi giữ chức,kết thúc nhiệm kỳ = ถูกแทนที่,พ้นจากตำแหน่ง,แทนที่
, instead of = 接替,代替,取代,替代 = menggantikan,sebagai pengganti,alih-alih = thay cho,thay = แทน,แทนที่
took = 接任,担任,接替,出任 = memegang,mengambil alih,mengambil = đảm nhận,nhận,tiếp quản = รับตำแหน่ง,รับหน้าที่,รับ,เข้ารับ
in office = 在任,任职,任期 = menjabat,masa jabatan = tại nhiệm,nhiệm kỳ,đương chức = ดำรงตำแหน่ง,อยู่ในตำแหน่ง
calls = 称,称之为 = menyebut,menyebutnya = gọi,gọi đây là = เรียก,ระบุว่า
called = 称为,称 = menyebut,disebut = gọi = เรียก,เรียกว่า
called for = 呼吁,号召,要求 = menyerukan,mengajak,mendorong = kêu gọi = เรียกร้อง,เรียกร้องให้,ขอให้
asks for = 要求,呼吁,提出要 = menyerukan,meminta,menuntut = kêu gọi,yêu cầu = เรียกร้อง,เรียกร้องให้,ขอให้
named = 指名,提及,被提及,列为,点名,提到,列举,公布,确定 = disebut,disebutkan,ditetapkan,menetapkan,dinyatakan = nêu tên,được nêu tên,nhắc tới,được nhắc tới,được nêu,đề cập,xác định = ได้รับการกล่าวถึง,ได้รับการระบุ,ได้รับการเสนอชื่อ,ถูกระบุชื่อ,ระบุชื่อ,เอ่ยถึง,กำหนดให้
names = 列出,指出,提出,将 = menyebut,menyebutkan = nêu,xác định,nêu rõ = ระบุ,ระบุว่า,ระบุให้
cited = 提及,提到,引用 = disebut,disebutkan,dikutip = được nhắc đến,dẫn,nêu = ถูกกล่าวถึง,ถูกอ้างถึง,ได้รับการกล่าวถึง
listed = 列出,列举 = merinci,mendaftar = liệt kê,nêu = ระบุ,แจกแจง
marked = 纪念,庆祝 = menandai,memperingati = đánh dấu,kỷ niệm = ครบรอบ,เฉลิมฉลอง
count = 统计,数据,统计数据 = mencatat,hitungan,perhitungan,data,catatan = tính toán,thống kê,ghi nhận,số liệu = ตัวเลข,ข้อมูล,นับได้
counts = 统计,按…统计,记录 = mencatat,menghitung = ghi nhận,thống kê,tính = นับ,ระบุ,บันทึก
reported = 报道,据报道,公布,通报,报告 = dilaporkan,melaporkan,diberitakan = được đưa tin,thông báo,báo cáo,theo báo cáo,được báo cáo = รายงาน,มีรายงาน,ตามรายงาน
report = 报告 = laporan = báo cáo = รายงาน
reports = 报告 = laporan = báo cáo = รายงาน
several = 若干,一些,数份,多份,多项 = beberapa,sejumlah = một số,nhiều,vài = หลาย,หลายฉบับ,บางส่วน,จำนวนหนึ่ง
part = 部分,一部分,组成部分,份子 = bagian = phần,một phần,bộ phận = ส่วนหนึ่ง,ส่วน
as part of = 作为…的一部分 = sebagai bagian dari = như một phần của,trong khuôn khổ,nằm trong khuôn khổ = ในฐานะส่วนหนึ่งของ,เป็นส่วนหนึ่งของ,ภายใต้
as = 作为,以 = sebagai,selaku = như,với tư cách = ในฐานะ,ในฐานะที่เป็น
response = 回应,响应 = tanggapan,respons,jawaban = phản hồi,đáp lại,hưởng ứng = การตอบสนอง,ตอบรับ
answer = 回应,答复 = jawaban,tanggapan,respons = câu trả lời,đáp lại = คำตอบ,การตอบสนอง
successor = 后续,后续的,接续,后继 = penerus,lanjutan,kelanjutan = kế tiếp,kế thừa,tiếp nối = ฉบับต่อเนื่อง,สืบต่อ,ต่อเนื่อง
keep = 保持,维护,维持,坚持 = menjaga,mempertahankan,memelihara = duy trì,giữ vững,gìn giữ = รักษา,ธำรง,คงไว้
keep hosting = 继续主办,继续举办 = terus menyelenggarakan,terus menjadi tuan rumah = tiếp tục đăng cai,tiếp tục tổ chức = เป็นเจ้าภาพจัดต่อไป,จัดต่อไป
continue to host = 继续主办,继续举办 = terus menyelenggarakan,terus menjadi tuan rumah = tiếp tục đăng cai,tiếp tục tổ chức = เป็นเจ้าภาพจัดต่อไป
hosted = 主办,举办,承办 = menyelenggarakan,diselenggarakan,diselenggarakan oleh,menjadi tuan rumah,dituanrumahi = chủ trì tổ chức,đăng cai,đăng cai tổ chức,tổ chức = เป็นเจ้าภาพ,เจ้าภาพ,จัด
by = 由,经 = oleh = bởi,do = โดย,จัดโดย
organise = 组织,举办 = mengadakan,menyelenggarakan,mengatur,mengorganisasi = tổ chức = จัด,จัดให้มี
organised = 组织,举办,承办 = mengadakan,menyelenggarakan = tổ chức = จัด,จัดขึ้น
run by = 主办,举办,运营 = dijalankan oleh,dikelola oleh,diselenggarakan oleh = do,điều hành = ดำเนินการโดย,จัดโดย
run = 实施,运行,开展,举办 = berjalan,berlangsung,dijalankan = vận hành,kéo dài,diễn ra = ดำเนินการ,ดำเนินไป
chaired = 主席,主持会议,担任会议主席 = diketuai,memimpin,dipimpin,mengetuai,sebagai ketua = chủ trì,làm chủ tịch,dưới sự chủ trì của,dưới sự điều hành của = เป็นประธาน,ทำหน้าที่ประธาน,เป็นประธานการประชุม
co-chaired = 共同主持,联合主持,共同担任主席 = diketuai bersama,diketuai bersama oleh,memimpin bersama,dipimpin bersama,dipimpin bersama oleh,ketua bersama = đồng chủ trì,cùng chủ trì,đồng chủ tọa = เป็นประธานร่วม,ประธานร่วม,เป็นประธานร่วมกัน
chair = 主席,轮值主席,主席国,轮值主席国 = ketua,keketuaan = chủ tịch,nước chủ tịch,vai trò chủ tịch,chức chủ tịch = ประธาน,ตำแหน่งประธาน,เป็นประธาน
head = 主任,负责人,首长,局长 = kepala,ketua = người đứng đầu,lãnh đạo,chủ tịch,cục trưởng = หัวหน้า,ผู้อำนวยการ,เลขาธิการ
led by = 率领,带领,为首 = dipimpin,dipimpin oleh,diketuai = do,dẫn đầu = นำโดย,ที่นำโดย
led = 率领,牵头,主导 = memimpin,dipimpin = dẫn dắt,chủ trì,dẫn đầu = เป็นผู้นำ,นำ
building capacity = 能力建设 = peningkatan kapasitas = nâng cao năng lực = เสริมสร้างขีดความสามารถ
capacity building = 能力建设 = peningkatan kapasitas,pengembangan kapasitas = xây dựng năng lực = การเสริมสร้างขีดความสามารถ,การพัฒนาศักยภาพ,เสริมสร้างขีดความสามารถ
enhancing programme = 提升计划,增强计划 = program peningkatan = chương trình nâng cao,chương trình nâng cao năng lực,chương trình tăng cường = โครงการยกระดับ,โครงการเสริมสร้าง
STI enhancing programme = 科技创新提升计划 = program peningkatan iptek dan inovasi,program peningkatan iptek,program peningkatan sains teknologi dan inovasi,program peningkatan sains,teknologi,dan inovasi = chương trình nâng cao khoa học công nghệ và đổi mới sáng tạo,chương trình nâng cao khoa học,công nghệ và đổi mới sáng tạo = โครงการยกระดับวิทยาศาสตร์ เทคโนโลยี และนวัตกรรม
training programme = 培训项目,培训计划,能力建设培训项目 = program pelatihan = chương trình đào tạo,chương trình tập huấn = โครงการฝึกอบรม,หลักสูตรฝึกอบรม
trained = 培训 = dilatih,melatih,terlatih = đào tạo,được đào tạo,tập huấn,được tập huấn = ผ่านการฝึกอบรม,ได้รับการฝึกอบรม,ฝึกอบรม
person-times = 人次 = orang-kali,peserta,kali pelatihan = lượt người,lượt = คน-ครั้ง,ครั้งคน,คนครั้ง
administrators = 行政人员,管理人员 = tenaga administrasi,administrator,pengelola,pejabat administrasi = cán bộ quản lý,nhà quản lý,cán bộ hành chính,nhân viên hành chính = ผู้บริหาร,เจ้าหน้าที่บริหาร,นักบริหาร
health administrators = 卫生行政人员,卫生管理人员,公共卫生管理人员,卫生行政管理人员 = tenaga administrasi kesehatan,administrator kesehatan,pengelola kesehatan = cán bộ quản lý y tế,nhà quản lý y tế = ผู้บริหารด้านสาธารณสุข,ผู้บริหารสาธารณสุข,นักบริหารสาธารณสุข
technicians = 技术人员,技师,专业技术人员 = teknisi,tenaga teknis = kỹ thuật viên,cán bộ kỹ thuật = ช่างเทคนิค,เจ้าหน้าที่เทคนิค
staff = 人员,工作人员 = staf,tenaga = nhân viên,cán bộ = บุคลากร,เจ้าหน้าที่
researchers = 科研人员,研究人员,研究员,学者 = peneliti,ilmuwan = nhà nghiên cứu,nhà khoa học = นักวิจัย
scientists = 科学家,科研人员 = ilmuwan,saintis = nhà khoa học = นักวิทยาศาสตร์
young = 青年,年轻的,年轻 = muda,generasi muda,kaum muda = trẻ,trẻ tuổi,thanh niên = รุ่นเยาว์,เยาวชน,รุ่นใหม่,หนุ่มสาว
young scientists = 青年科学家,青年科研人员,青年科技人才 = ilmuwan muda = nhà khoa học trẻ = นักวิทยาศาสตร์รุ่นเยาว์,นักวิทยาศาสตร์รุ่นใหม่
come for exchange = 来华交流,来华开展交流,赴华交流 = datang bertukar,datang untuk pertukaran = sang trao đổi,sang giao lưu,đến giao lưu,đến trao đổi = มาแลกเปลี่ยน,เดินทางมาแลกเปลี่ยน
work in China = 来华工作,赴华工作,在华工作 = bekerja di China,bekerja di Tiongkok = sang Trung Quốc làm việc,đến Trung Quốc làm việc,làm việc tại Trung Quốc = ทำงานในจีน,มาทำงานในจีน
from Asia and Africa = 亚非,亚非国家,来自亚非 = dari Asia dan Afrika = Á-Phi,châu Á và châu Phi = จากเอเชียและแอฟริกา
under 45 = 45岁以下的,不超过45岁 = di bawah 45 tahun,berusia di bawah 45 tahun = dưới 45 tuổi = อายุต่ำกว่า 45 ปี
from Viet Nam = 越南籍,来自越南 = asal Vietnam,warga Vietnam,berkebangsaan Vietnam = người Việt Nam,quốc tịch Việt Nam = ชาวเวียดนาม,จากเวียดนาม
ASEAN states = 东盟国家,东盟各国,东盟成员国,东盟十国 = negara-negara ASEAN,negara anggota ASEAN,negara-negara anggota ASEAN = các nước ASEAN,các quốc gia ASEAN,các nước thành viên ASEAN = ประเทศอาเซียน,ประเทศสมาชิกอาเซียน,ชาติอาเซียน,ชาติสมาชิกอาเซียน,กลุ่มประเทศอาเซียน
ASEAN = 东盟国家,东盟各国,东盟方面,东盟方 = negara-negara ASEAN,pihak ASEAN = các nước ASEAN,phía ASEAN = ประเทศอาเซียน,ฝ่ายอาเซียน,กลุ่มอาเซียน,อาเซียน
ASEAN ministries = 东盟国家部委,东盟部委 = kementerian ASEAN,kementerian negara ASEAN = bộ của các nước ASEAN,bộ của ASEAN = กระทรวงของอาเซียน,กระทรวงของประเทศอาเซียน
both sides = 双方,两方 = kedua pihak,kedua belah pihak = hai bên,cả hai bên = ทั้งสองฝ่าย,สองฝ่าย
states = 国家,国 = negara = nước,quốc gia = ประเทศ,ชาติ
countries = 国家,国 = negara = nước,quốc gia = ประเทศ
leaders = 领导人 = para pemimpin,pemimpin,kepala negara = các nhà lãnh đạo,lãnh đạo các nước,nhà lãnh đạo = ผู้นำ,บรรดาผู้นำ
leaders' = 领导人 = para pemimpin = của các nhà lãnh đạo,các nhà lãnh đạo = ของผู้นำ,ผู้นำ
participants = 与会者,与会各方,与会代表,参会者 = para peserta,peserta = các đại biểu,đại biểu,người tham gia = ผู้เข้าร่วม,ผู้เข้าร่วมประชุม
deputies = 代表,人大代表 = wakil,perwakilan,deputi = đại biểu = ผู้แทน,บรรดาผู้แทน
fields = 领域 = bidang = lĩnh vực = สาขา,ด้าน,ขอบเขต
areas = 领域,方面 = bidang,kawasan = lĩnh vực,mảng = สาขา,ด้าน,พื้นที่
area = 领域 = bidang = lĩnh vực = สาขา,ด้าน
sectoral = 专业,部门,领域 = sektoral = chuyên ngành,ngành = รายสาขา,เฉพาะสาขา
sectoral ministerial body = 专业部长级机构,部门部长级机构 = badan menteri sektoral,badan sektoral tingkat menteri = cơ quan cấp bộ trưởng chuyên ngành,cơ quan bộ trưởng chuyên ngành = องค์กรรัฐมนตรีรายสาขา,องค์กรระดับรัฐมนตรีรายสาขา
body = 机构,组织,机制 = badan,lembaga,organ = cơ quan,tổ chức = องค์กร,หน่วยงาน
national-level = 国家级 = tingkat nasional = cấp quốc gia = ระดับชาติ
agency = 机构,单位 = lembaga,badan = cơ quan,đơn vị = หน่วยงาน
aimed at = 面向,针对 = yang ditujukan bagi,ditujukan untuk,ditujukan kepada,yang menyasar = hướng tới,hướng đến,dành cho = ที่มุ่งไปยัง,ที่มุ่งสู่,มุ่งสู่
of its kind = 同类,此类 = sejenis,semacamnya = cùng loại = ประเภทเดียวกัน
direction = 方向 = arah = định hướng,phương hướng = ทิศทาง
sets policy direction = 确定政策方向,制定政策方向 = menetapkan arah kebijakan = định hướng chính sách,đề ra định hướng chính sách = กำหนดทิศทางนโยบาย
sets = 确定,规定,制定,设定,明确 = menetapkan,memuat = đề ra,xác định,quy định = กำหนด,วาง
places = 地点,地方 = tempat,lokasi = địa điểm,nơi = สถานที่
visits = 参访,访问,参观,走访 = kunjungan,lawatan = chuyến thăm,tham quan = การเยี่ยมชม,การเยือน
study visits = 考察,联合考察,学习访问 = kunjungan studi = tham quan học tập,chuyến khảo sát = การศึกษาดูงาน
to come = 前来,来 = datang = đến,sang = เดินทางมา,มา
part of = 的一部分 = bagian dari = một phần của = ส่วนหนึ่งของ
name = 名称,命名 = nama = tên = ชื่อ
joint action = 联合行动,共同行动 = aksi bersama,tindakan bersama = hành động chung = การดำเนินการร่วม
action = 行动 = aksi,tindakan = hành động = การดำเนินการ,ปฏิบัติการ
joint projects = 合作项目,联合研究项目,共同项目 = proyek bersama,proyek penelitian bersama = dự án chung,dự án hợp tác chung = โครงการร่วม,โครงการวิจัยร่วม
joint research projects = 联合研究项目,合作研究项目 = proyek penelitian bersama,proyek riset bersama = dự án nghiên cứu chung = โครงการวิจัยร่วม
joint research = 联合研究,联合研究项目,合作研究 = penelitian bersama,riset bersama = nghiên cứu chung = การวิจัยร่วม,วิจัยร่วม
joint work = 合作,共同努力,共同推进 = kerja sama,kerja bersama = cùng hợp tác,hợp tác = การทำงานร่วมกัน,ร่วมมือ
future = 未来,今后的,今后 = masa depan,ke depan = tương lai,trong tương lai = อนาคต,ในอนาคต
laid out = 作出规划,规划,提出,描绘 = menguraikan,memaparkan,menggariskan = vạch ra,đề ra = วางแนวทาง,กำหนด
draw up = 制定,编制,起草,制订 = menyusun,merancang = xây dựng,soạn thảo,lập = จัดทำ,ร่าง,จัดทำร่วม
five-year = 五年期,为期五年的 = lima tahunan,lima tahun = 5 năm,năm năm = ระยะห้าปี,ระยะ 5 ปี
three-year = 三年期,为期三年的,三年 = tiga tahunan = ba năm,3 năm = ระยะสามปี,ระยะ 3 ปี,สามปี
work plan = 工作计划,工作方案 = rencana kerja = kế hoạch công tác,kế hoạch làm việc = แผนงาน,แผนการทำงาน
plan of action = 行动计划 = rencana aksi = kế hoạch hành động,chương trình hành động = แผนปฏิบัติการ
plan = 计划,方案,规划 = rencana = kế hoạch,quy hoạch = แผน,แผนการ
general plan = 总体计划,一般性计划,总体行动计划 = rencana umum = kế hoạch chung,kế hoạch tổng thể = แผนทั่วไป
general = 总体,总的,一般性 = umum = chung,tổng thể = ทั่วไป
scheme = 计划,机制 = skema = cơ chế,chương trình = โครงการ,แผนงาน
schemes = 计划,机制 = skema = cơ chế,chương trình = โครงการ
between regions and countries = 跨区域和跨国,地区间和国家间,区域和国家间 = antarkawasan dan antarnegara,antarwilayah dan antarnegara = giữa các khu vực và các nước,liên khu vực và liên quốc gia = ระหว่างภูมิภาคและประเทศ
text = 文本,文件 = teks,naskah = văn bản,văn kiện = ข้อความ,เอกสาร
annex = 附件 = lampiran = phụ lục = ภาคผนวก
practice = 实践 = praktik = thực tiễn = การปฏิบัติ
shared interest = 共同关心,共同感兴趣,共同利益 = kepentingan bersama,minat bersama = cùng quan tâm,quan tâm chung = ที่สนใจร่วมกัน,ผลประโยชน์ร่วมกัน,ความสนใจร่วมกัน
shared needs = 共同需求,共同需要 = kebutuhan bersama = nhu cầu chung = ความต้องการร่วมกัน,ความจำเป็นร่วมกัน
needs = 需求,需要 = kebutuhan = nhu cầu = ความต้องการ,ความจำเป็น
smooth = 畅通,顺畅,稳定 = lancar,kelancaran = thông suốt,suôn sẻ,thông suôt = ราบรื่น
secure = 安全,稳定,可靠 = aman = an toàn,bảo đảm = มั่นคง,ปลอดภัย
global challenges = 全球性挑战,全球挑战 = tantangan global = thách thức toàn cầu = ความท้าทายระดับโลก
members = 成员,成员单位,会员 = anggota = thành viên = สมาชิก
member = 成员,成员国,会员国 = anggota,negara anggota = thành viên,nước thành viên = สมาชิก,รัฐสมาชิก
national = 全国,国家,国家级 = nasional = quốc gia = แห่งชาติ
economy = 经济体,经济 = perekonomian,ekonomi = nền kinh tế,kinh tế = เศรษฐกิจ,ระบบเศรษฐกิจ
economic = 经济 = ekonomi,perekonomian = kinh tế = เศรษฐกิจ,ทางเศรษฐกิจ
economic forum = 经济论坛 = forum ekonomi = diễn đàn kinh tế = เวทีเศรษฐกิจ
Greater Bay = 大湾区,粤港澳大湾区 = Teluk Besar,Greater Bay = Vịnh Lớn = อ่าวใหญ่,เกรตเตอร์เบย์
Qianhai = 前海 = Qianhai = Tiền Hải = เฉียนไห่
Normal University = 师范大学 = Universitas Normal = Đại học Sư phạm = มหาวิทยาลัยครู
Yunnan Normal University = 云南师范大学 = Universitas Normal Yunnan = Đại học Sư phạm Vân Nam,Trường Đại học Sư phạm Vân Nam = มหาวิทยาลัยครูยูนนาน
China-Laos = 中老,中国—老挝,中国和老挝,中国与老挝 = = = 
China-Thailand = 中泰 = = = 
China-Indonesia = 中印尼 = = = 
China-Myanmar = 中缅 = = = 
China-Cambodia = 中柬 = = = 
ASEAN Plus Three = 东盟与中日韩,东盟与中日韩(10+3),东盟和中日韩 = ASEAN Plus Three,ASEAN Plus Tiga = ASEAN+3,ASEAN cộng ba = อาเซียนบวกสาม,อาเซียน+3
clean energy roundtable = 清洁能源圆桌对话 = meja bundar energi bersih = đối thoại bàn tròn năng lượng sạch = โต๊ะกลมพลังงานสะอาด
Belt and Road = 一带一路,共建“一带一路”,“一带一路” = Sabuk dan Jalan = Vành đai và Con đường = หนึ่งแถบหนึ่งเส้นทาง,สายแถบและเส้นทาง
STI = 科技创新 = iptek,iptekin = khoa học công nghệ = วทน.,วิทยาศาสตร์ เทคโนโลยี และนวัตกรรม
STI = 科技 = iptek = KHCN = วิทยาศาสตร์และเทคโนโลยี
science = 科技,科学 = iptek,sains = khoa học = วิทยาศาสตร์
science ministers = 科技部长,科学部长 = menteri iptek,menteri sains = bộ trưởng khoa học,bộ trưởng khoa học và công nghệ = รัฐมนตรีวิทยาศาสตร์,รัฐมนตรีด้านวิทยาศาสตร์
science minister = 科技部长,科学部长,科技部部长 = menteri iptek,menteri sains = bộ trưởng khoa học,bộ trưởng khoa học và công nghệ = รัฐมนตรีวิทยาศาสตร์,รัฐมนตรีว่าการกระทรวงวิทยาศาสตร์และเทคโนโลยี
S&T ministers = 科技部长 = menteri iptek = bộ trưởng khoa học và công nghệ = รัฐมนตรีวิทยาศาสตร์และเทคโนโลยี
digital ministers = 数字部长 = menteri digital = bộ trưởng số,bộ trưởng kỹ thuật số = รัฐมนตรีดิจิทัล
energy ministers = 能源部长 = menteri energi = bộ trưởng năng lượng = รัฐมนตรีพลังงาน
vice science minister = 科技部副部长 = wakil menteri sains = thứ trưởng khoa học và công nghệ = รัฐมนตรีช่วยว่าการกระทรวงวิทยาศาสตร์
closed = 闭门,非公开 = tertutup = kín,đóng cửa = แบบปิด,ปิด
for the first time = 首次,第一次 = untuk pertama kali,pertama kali = lần đầu tiên = เป็นครั้งแรก,ครั้งแรก
inaugural = 首届,首次,首个 = perdana = đầu tiên,khai mạc = ครั้งแรก,นัดแรก
first = 首届,首期,首场,第一 = pertama,perdana = đầu tiên,thứ nhất = แรก,ฉบับแรก,ครั้งแรก
entries = 作品,参赛项目,项目,参赛作品 = peserta,entri,karya = bài dự thi,dự án dự thi,tác phẩm dự thi = ผลงาน,ผลงานที่ส่งเข้าประกวด,รายการ
entered = 报名,参赛,报名参赛 = mendaftar,ikut serta,diikutsertakan = đăng ký,tham gia,dự thi = สมัคร,เข้าร่วม,ส่งเข้าประกวด,เข้าประกวด
reached the final = 晋级决赛,进入总决赛,晋级总决赛,入围总决赛,脱颖而出进入决赛 = lolos ke final,lolos ke babak final,melaju ke final,masuk ke final = vào vòng chung kết,lọt vào vòng chung kết,vào chung kết = ผ่านเข้ารอบชิงชนะเลิศ,เข้ารอบชิงชนะเลิศ,ผ่านเข้าสู่รอบสุดท้าย
reached = 晋级,入围,进入,达到,突破 = lolos ke,mencapai = vào,đạt = เข้าถึง,ผ่านเข้าสู่
final = 总决赛,决赛 = final,babak final = chung kết,vòng chung kết = รอบชิงชนะเลิศ,รอบชิง
out of = 从,来自 = dari,dari antara = trong số,từ = จาก,จากทั้งหมด
chosen = 选定,遴选,选出,入选,脱颖而出 = dipilih,terpilih,diseleksi = được chọn,được lựa chọn,lựa chọn,tuyển chọn = ได้รับเลือก,คัดเลือก,ถูกเลือก
on the subject of = 聚焦,主题,主题为,围绕,以 = bertema,bertemakan,mengangkat tema,dengan tema,berfokus pada,seputar = chủ đề,với chủ đề,tập trung vào,xoay quanh = ในหัวข้อ,หัวข้อ,ภายใต้หัวข้อ,มุ่งเน้น,เน้น
on = 聚焦,关于,就,围绕 = bertema,bertajuk,mengangkat tema,tentang,seputar = về,về chủ đề,xoay quanh = ด้าน,ในหัวข้อ,ว่าด้วย
focus = 聚焦,重点 = fokus,berfokus = trọng tâm,tập trung = มุ่งเน้น,จุดเน้น
theme = 主题,主题为 = tema,bertema = chủ đề = ธีม,หัวข้อหลัก,แนวคิดหลัก
exhibitors = 参展商,参展企业 = peserta pameran,ekshibitor = đơn vị trưng bày,gian hàng,doanh nghiệp tham gia triển lãm = ผู้ร่วมแสดงสินค้า,ผู้แสดงสินค้า,ผู้ร่วมออกงาน
exhibition area = 展览面积,展区面积 = luas pameran,area pameran = diện tích triển lãm = พื้นที่จัดแสดง
- = 展览面积 = luas pameran = diện tích triển lãm = พื้นที่จัดแสดง
of = = = thuộc = สังกัด
draft = = draf = dự thảo = ฉบับร่าง
one = = satu = = หนึ่ง
yearly = = per tahun,setahun = mỗi năm,một năm = ต่อปี
weekly = 每周 = per minggu,per pekan = mỗi tuần = ต่อสัปดาห์
per = = per = mỗi = ต่อ
square metres = 平方米 = meter persegi = mét vuông,m2 = ตารางเมตร
cross-border = 跨境,跨国 = lintas batas,lintas negara = xuyên biên giới = ข้ามพรมแดน
kV = 千伏 = kV,kilovolt = kV = กิโลโวลต์
kWh = 千瓦时,度 = kWh,kilowatt-jam = kWh = กิโลวัตต์ชั่วโมง
or more = 及以上,以上 = atau lebih = trở lên = ขึ้นไป,หรือมากกว่า
traded = 交易,交易电量,交换 = diperdagangkan,ditransaksikan = được giao dịch,giao dịch,mua bán,trao đổi = ซื้อขาย,มีการซื้อขาย
power trade = 电力贸易,电力交易 = perdagangan listrik = mua bán điện,giao dịch điện = การซื้อขายไฟฟ้า,ซื้อขายไฟฟ้า
green power = 绿色电力,绿电 = listrik hijau,energi hijau = điện xanh = ไฟฟ้าสีเขียว,ไฟฟ้าพลังงานสีเขียว
power lines = 线路,输电线路 = jalur,jaringan,jalur listrik = đường dây,đường dây tải điện = สายส่ง,สายส่งไฟฟ้า
cables = 光缆,电缆 = kabel = cáp = เคเบิล,สายเคเบิล
trade = 贸易额,贸易总额,双边贸易额,贸易 = nilai perdagangan,perdagangan,volume perdagangan = kim ngạch thương mại,kim ngạch,thương mại = มูลค่าการค้า,การค้า,ปริมาณการค้า
spending = 投入,支出,经费 = belanja,pengeluaran,anggaran = chi,chi tiêu,chi cho,mức chi = ค่าใช้จ่าย,งบประมาณ,การลงทุน
R&D spending = 研发投入,研发支出 = belanja litbang,belanja riset dan pengembangan = chi cho nghiên cứu và phát triển,chi tiêu cho nghiên cứu và phát triển = ค่าใช้จ่ายด้านการวิจัยและพัฒนา
GDP = 国内生产总值 = PDB = GDP = จีดีพี,ผลิตภัณฑ์มวลรวมภายในประเทศ
below = 低于,不到,不足 = di bawah,kurang dari = dưới = ต่ำกว่า,ไม่ถึง
video = 视频,视频方式,视频连线 = video,lewat video,melalui video,konferensi video = qua video,trực tuyến,video = ผ่านวิดีโอ,วิดีโอ,ระบบวิดีโอ,ผ่านระบบวิดีโอ
online = 线上,以视频方式,视频方式,在线,通过视频 = daring,secara daring,virtual,secara virtual = trực tuyến,theo hình thức trực tuyến = ออนไลน์,ผ่านระบบออนไลน์,ทางออนไลน์,ผ่านวิดีโอ,ผ่านระบบวิดีโอ,ผ่านการประชุมทางไกล
by teleconference = 以视频会议方式,通过视频会议 = melalui telekonferensi,lewat telekonferensi = qua hội nghị trực tuyến,qua cầu truyền hình = ผ่านการประชุมทางไกล
letter = 贺信,信,致信 = surat = thư,thư chúc mừng = สาร,จดหมาย
message = 贺信,致辞 = pesan = thông điệp = สาร
sit = 设在,位于,落户 = berkedudukan,bertempat = đặt tại,đặt = ตั้งอยู่,ตั้งอยู่ที่
headquartered = 总部设于,总部设在,总部位于,设在,位于 = bermarkas,berkantor pusat,berpusat,berkedudukan = có trụ sở chính,trụ sở chính,có trụ sở,đặt trụ sở,đặt tại = มีสำนักงานใหญ่อยู่,มีสำนักงานใหญ่,สำนักงานใหญ่,ตั้งอยู่
in = 位于,设在,在 = di,bertempat di,berlokasi di = tại,ở,đặt tại = ณ,ที่,ใน,ตั้งอยู่ที่
during = 期间,之际 = selama,di sela-sela,saat,pada saat = trong,trong thời gian,nhân dịp = ระหว่าง,ในระหว่าง,ช่วง,ในช่วง
beside = 期间,同期 = di sela-sela,bersamaan dengan,di samping = bên lề = นอกรอบ,ควบคู่
sidelines = 期间,间隙,场边 = sela-sela = bên lề = นอกรอบ
just before = 前夕,之前不久 = tepat sebelum,sesaat sebelum,menjelang = ngay trước = ก่อนหน้า
long-term = 长期,远期 = jangka panjang = dài hạn,lâu dài = ระยะยาว
decade = 十年,十年期 = dasawarsa,dekade,sepuluh tahun = thập niên,thập kỷ,mười năm = ทศวรรษ
vision = 愿景,远景 = visi = tầm nhìn = วิสัยทัศน์
Vision 2030 = 2030年愿景,2030愿景,愿景2030 = Visi 2030 = Tầm nhìn 2030 = วิสัยทัศน์ 2030,วิสัยทัศน์ ค.ศ. 2030
strategic plans = 战略计划 = rencana strategis = kế hoạch chiến lược = แผนยุทธศาสตร์,แผนเชิงยุทธศาสตร์
strategic priorities = 战略优先事项,战略重点 = prioritas strategis = ưu tiên chiến lược = ลำดับความสำคัญเชิงยุทธศาสตร์,ลำดับความสำคัญทางยุทธศาสตร์
define = 确定,明确,界定 = menetapkan,menentukan,merumuskan = xác định = กำหนด,นิยาม
priorities = 优先事项,重点 = prioritas = ưu tiên,thứ tự ưu tiên = ลำดับความสำคัญ
toward = 实现,面向,朝着 = menuju,untuk mencapai = hướng tới,nhằm = สู่,มุ่งสู่,เพื่อ
outcomes = 成果,结果 = hasil,capaian = kết quả = ผลลัพธ์
turn = 转化 = mengubah,menjadikan = biến,chuyển hóa,đưa = เปลี่ยน,แปลง
commercial applications = 商业应用,商业化应用 = penerapan komersial,aplikasi komersial = ứng dụng thương mại = การใช้เชิงพาณิชย์,การประยุกต์ใช้เชิงพาณิชย์
research = 科研成果,科研,研究成果,研究 = hasil penelitian,hasil riset,penelitian,riset = kết quả nghiên cứu,nghiên cứu = ผลงานวิจัย,งานวิจัย,การวิจัย,ผลการวิจัย
research centre = 研究中心 = pusat penelitian,pusat riset = trung tâm nghiên cứu = ศูนย์วิจัย
joint research centre = 联合研究中心 = pusat penelitian bersama,pusat riset bersama = trung tâm nghiên cứu chung = ศูนย์วิจัยร่วม
railway systems = 铁路系统,轨道系统,铁路 = sistem perkeretaapian,sistem kereta api = hệ thống đường sắt = ระบบราง,ระบบรถไฟ
railway = 铁路,轨道 = kereta api,perkeretaapian = đường sắt = ระบบราง,รถไฟ
laboratory programme = 实验室计划,实验室项目,联合实验室计划,联合实验室项目 = program laboratorium,program laboratorium bersama = chương trình phòng thí nghiệm,chương trình phòng thí nghiệm chung = โครงการห้องปฏิบัติการ,โครงการห้องปฏิบัติการร่วม
high-temperature gas-cooled reactor = 高温气冷堆 = reaktor gas suhu tinggi,reaktor suhu tinggi berpendingin gas,reaktor temperatur tinggi berpendingin gas = lò phản ứng nhiệt độ cao làm mát bằng khí = เครื่องปฏิกรณ์อุณหภูมิสูงระบายความร้อนด้วยก๊าซ
partnership programme = 伙伴计划,伙伴关系计划 = program kemitraan = chương trình quan hệ đối tác = โครงการความเป็นหุ้นส่วน,โครงการหุ้นส่วน
platforms = 平台 = platform,wahana = nền tảng = แพลตฟอร์ม
camp = 营,训练营 = kamp,perkemahan = trại = ค่าย
innovation and entrepreneurship camp = 创新创业营,创新创业训练营 = kamp inovasi dan kewirausahaan = trại đổi mới sáng tạo và khởi nghiệp = ค่ายนวัตกรรมและการเป็นผู้ประกอบการ,ค่ายนวัตกรรมและผู้ประกอบการ
entrepreneurship = 创业,创业精神 = kewirausahaan = khởi nghiệp,tinh thần doanh nhân = การเป็นผู้ประกอบการ,ผู้ประกอบการ
permanent = 常设 = permanen,tetap = thường trực = ถาวร
standing ministerial mechanism = 常设部长级机制,部长级常设机制,常态化部长级机制 = mekanisme menteri tetap,mekanisme tingkat menteri yang tetap,mekanisme tetap tingkat menteri = cơ chế bộ trưởng thường trực,cơ chế thường trực cấp bộ trưởng = กลไกรัฐมนตรีถาวร,กลไกระดับรัฐมนตรีถาวร
ministerial = 部长级,部长 = menteri,tingkat menteri = bộ trưởng,cấp bộ trưởng = รัฐมนตรี,ระดับรัฐมนตรี
memory = 纪念 = peringatan = kỷ niệm = รำลึก
special summit = 纪念峰会,特别峰会 = KTT khusus,KTT peringatan = hội nghị cấp cao đặc biệt = การประชุมสุดยอดสมัยพิเศษ
30 years = 30周年 = 30 tahun = 30 năm = 30 ปี
dialogue relations = 对话关系,建立对话关系 = hubungan dialog = quan hệ đối thoại = ความสัมพันธ์คู่เจรจา
Sultan = 苏丹 = Sultan = Quốc vương = สุลต่าน
ambassador to ASEAN = 驻东盟大使 = duta besar untuk ASEAN,dubes untuk ASEAN = đại sứ tại ASEAN = เอกอัครราชทูตประจำอาเซียน
ambassador = 大使 = duta besar,dubes = đại sứ = เอกอัครราชทูต,ทูต
deputy secretary-general = 副秘书长 = wakil sekretaris jenderal,wakil sekjen = phó tổng thư ký = รองเลขาธิการ
chief inspector = 总督察,首席督察,总督学,督查 = inspektur utama,inspektur kepala = tổng thanh tra,chánh thanh tra = หัวหน้าผู้ตรวจการ,ผู้ตรวจการใหญ่
minister = 部长 = menteri = bộ trưởng = รัฐมนตรี,รัฐมนตรีของ
Thailand's minister = 泰国部长 = menteri Thailand = bộ trưởng Thái Lan = รัฐมนตรีไทย
Anek Laothamatas = 阿内·劳塔玛塔,阿内 = Anek Laothamatas = Anek Laothamatas = เอนก เหล่าธรรมทัศน์,เอนกเหล่าธรรมทัศน์
harmonised = 协调统一,统一,协调一致 = harmonisasi,diharmonisasi = hài hòa,hài hoà,hài hòa hóa = สอดคล้อง,ประสานกัน,ปรับให้สอดคล้องกัน
workshops = 研讨会,培训班 = lokakarya = hội thảo = การประชุมเชิงปฏิบัติการ
training workshops = 培训研讨会,培训班 = lokakarya pelatihan = hội thảo tập huấn,hội thảo đào tạo = การประชุมเชิงปฏิบัติการฝึกอบรม
e-invoicing = 电子发票 = faktur elektronik = hóa đơn điện tử = ใบกำกับสินค้าอิเล็กทรอนิกส์,ใบแจ้งหนี้อิเล็กทรอนิกส์
data flows = 数据流动,跨境数据流动 = arus data,aliran data = luồng dữ liệu,lưu chuyển dữ liệu = การไหลเวียนของข้อมูล,การไหลของข้อมูล
new and renewable energy = 新能源与可再生能源,新能源和可再生能源 = energi baru dan terbarukan = năng lượng mới và tái tạo,năng lượng mới và năng lượng tái tạo = พลังงานใหม่และพลังงานหมุนเวียน
applicable = 适用,实用 = tepat guna,terapan,dapat diterapkan = phù hợp,ứng dụng,áp dụng được = ที่ใช้ได้จริง,เหมาะสม,ที่เหมาะสม
advanced = 先进,先进的 = maju,canggih,mutakhir = tiên tiến = ก้าวหน้า,ขั้นสูง,ล้ำสมัย
advanced, applicable technologies = 先进适用技术 = teknologi maju dan tepat guna,teknologi canggih dan tepat guna,teknologi terapan yang maju = công nghệ tiên tiến phù hợp,công nghệ tiên tiến và phù hợp = เทคโนโลยีขั้นสูงที่ใช้ได้จริง,เทคโนโลยีก้าวหน้าที่เหมาะสม
traditional = 传统 = tradisional = truyền thống = ดั้งเดิม
emerging = 新兴 = baru,berkembang,yang sedang berkembang = mới nổi = เกิดใหม่,อุบัติใหม่
emerging ones = 新兴产业 = industri baru,industri yang sedang berkembang = ngành mới nổi,các ngành công nghiệp mới nổi = อุตสาหกรรมเกิดใหม่
mutual benefit, win-win = 互利共赢 = saling menguntungkan = cùng có lợi,cùng thắng = ผลประโยชน์ร่วมกัน
openness = 开放,开放包容 = keterbukaan = cởi mở,mở = การเปิดกว้าง
common development = 共同发展 = pembangunan bersama = cùng phát triển,phát triển chung = การพัฒนาร่วมกัน
friendship = 友好,友谊,睦邻友好 = persahabatan = hữu nghị,tình hữu nghị = มิตรภาพ
people exchanges = 人文交流,人员往来,民间交流 = pertukaran antarmasyarakat,pertukaran masyarakat = giao lưu nhân dân = การแลกเปลี่ยนระหว่างประชาชน
and = 并,同时,还,而且,并且,与此同时 = serta,dan juga,sekaligus = đồng thời,và,cũng như,cùng với đó = ตลอดจน,รวมทั้ง,พร้อมทั้ง,อีกทั้ง
including = 包括,其中包括 = termasuk,antara lain = trong đó có,bao gồm,gồm = รวมถึง,ได้แก่,อาทิ
fifth anniversary = 五周年,5周年 = peringatan kelima,ulang tahun kelima = 5 năm ngày,kỷ niệm 5 năm = ครบรอบห้าปี,ครบรอบ 5 ปี
early = 早日,尽早 = dini,segera = sớm = โดยเร็ว
yearly = 每年举行,每年举办,年度,每年一度 = tahunan,setiap tahun,tiap tahun = hằng năm,hàng năm,thường niên = ทุกปี,ประจำปี,รายปี
a month = 每月,每个月 = per bulan,sebulan,setiap bulan = mỗi tháng,một tháng,hằng tháng = ต่อเดือน,เดือนละ
per scientist = 每人,每名科学家,每位科学家 = untuk setiap ilmuwan,setiap ilmuwan,bagi setiap ilmuwan,per orang = cho mỗi nhà khoa học,mỗi nhà khoa học,mỗi người = ต่อคน,ต่อนักวิทยาศาสตร์หนึ่งคน
observer = 观察员 = pengamat = quan sát viên = ผู้สังเกตการณ์
fourth-largest economy = 第四大经济体 = ekonomi terbesar keempat,perekonomian terbesar keempat = nền kinh tế lớn thứ tư,kinh tế lớn thứ tư = เศรษฐกิจใหญ่เป็นอันดับสี่,เศรษฐกิจอันดับสี่
fifth = 第五 = kelima = thứ năm = ที่ห้า
eighth = 第八 = kedelapan = thứ tám = ที่แปด
ninth = 第九 = kesembilan = thứ chín = ที่เก้า
tenth = 第十 = kesepuluh = thứ mười = ที่สิบ
chapter = 章节,章 = bab = chương = บท,หมวด
item = 条目,项 = butir = mục,hạng mục = ข้อ,หัวข้อ
needs of = 需要 = kebutuhan = nhu cầu = ความต้องการ
source = 据,来源 = sumber = nguồn = แหล่งข้อมูล
to set up = 拟建立,以建立,旨在建立,用于建立,用于建设,以设立,共建,拟设立 = untuk mendirikan,untuk membentuk,guna mendirikan,untuk membangun = để thành lập,nhằm thành lập,để xây dựng = เพื่อจัดตั้ง,เพื่อก่อตั้ง
ASEAN member = 东盟成员国,东盟成员 = anggota ASEAN,negara anggota ASEAN = thành viên ASEAN,nước thành viên ASEAN = สมาชิกอาเซียน,ประเทศสมาชิกอาเซียน
member = 成员国 = anggota = thành viên = เป็นสมาชิก
more = 更多,加强,更大,进一步加强 = lebih banyak,lebih besar,peningkatan = nhiều hơn,tăng cường,thêm = มากขึ้น,เพิ่ม,เพิ่มเติม
senior official = 高官,高级官员 = pejabat senior,pejabat tinggi = quan chức cao cấp,quan chức cấp cao = เจ้าหน้าที่อาวุโส
senior officials = 高官,高级官员 = pejabat senior,pejabat tinggi = quan chức cao cấp,quan chức cấp cao = เจ้าหน้าที่อาวุโส
links = 联系,联通,衔接 = keterkaitan,kaitan,jaringan = liên kết,kết nối = ความเชื่อมโยง,การเชื่อมต่อ
link = 连接,联通 = menghubungkan = kết nối,liên kết = เชื่อม,เชื่อมต่อ
share = 占比,比重,比例 = pangsa,porsi,proporsi = tỷ lệ,tỷ trọng,thị phần = สัดส่วน,ส่วนแบ่ง
- = 累计,组成,组成的,占比,比重,举办的,召开的,共计,总共,一致,全文,方案中,针对,身份,名义,级别,自身的,包括在内的 = porsi,proporsi,secara keseluruhan,total,kumulatif,dibuka untuk,terdiri atas,terdiri dari = tỷ lệ,tỷ trọng,lũy kế,tổng cộng là,cao,gồm các = สัดส่วน,เป็นประจำ,เปิดให้,เปิดรับ,สะสม,รวมแล้ว,เปิดโอกาสให้,ประกอบไปด้วย
yearly = 每年均 = setiap tahunnya,tiap tahunnya = mỗi năm một lần,hằng năm = เป็นประจำทุกปี,ปีละครั้ง,ทุก ๆ ปี
expected = 预计 = diperkirakan,diharapkan = dự kiến,được kỳ vọng = คาดว่า,คาดการณ์
possible = 可能 = mungkin,dimungkinkan = có thể,có khả năng = อาจ,อาจจะ
must = 必须 = wajib,harus = phải,bắt buộc = ต้อง
still = 仍,仍然,仍在,尚 = masih = vẫn,vẫn còn = ยังคง
not yet = 尚未,还没有,还未 = belum = chưa = ยังไม่
unknown = 尚不清楚,未知,无记录 = belum diketahui,tidak diketahui = chưa rõ = ยังไม่ทราบ
no source = 没有来源,无来源 = tidak ada sumber = không có nguồn nào,không nguồn nào = ไม่มีแหล่งข้อมูลใด
confirms = 证实,确认 = mengonfirmasi,memastikan = xác nhận = ยืนยัน
found = 查到,找到,发现 = ditemukan = tìm thấy = พบ
unveiled = 揭牌,揭幕,亮相,发布 = diresmikan,diperkenalkan,diluncurkan = ra mắt,khai trương,được ra mắt = เปิดตัว,ได้รับการเปิดตัว
inaugurated = 揭牌成立,启用,揭牌,正式启用 = diresmikan,peresmian = khánh thành,được khánh thành,khai trương,được khai trương = เปิดอย่างเป็นทางการ,เปิดทำการ,ได้รับการเปิด,เปิดตัว
sponsorship = 资助,赞助 = sponsor,dukungan dana = tài trợ,sự tài trợ = การสนับสนุน,ทุนสนับสนุน
built by = 承建,共建,建造 = dibangun oleh = được xây dựng bởi = สร้างโดย
ministry institute = 部属研究所,部属机构 = lembaga kementerian = viện thuộc bộ = สถาบันสังกัดกระทรวง
ethics = 伦理 = etika = đạo đức = จริยธรรม
resilience = 韧性 = ketahanan,ketangguhan = khả năng chống chịu,tự cường = ความเข้มแข็ง,ความยืดหยุ่น
unity = 团结 = persatuan,kesatuan = đoàn kết,thống nhất = ความเป็นเอกภาพ,เอกภาพ
chair's statement = 主席声明 = pernyataan ketua = tuyên bố của chủ tịch,tuyên bố chủ tịch = แถลงการณ์ประธาน,แถลงการณ์ของประธาน
memorandum = 备忘录,谅解备忘录 = nota kesepahaman = bản ghi nhớ,biên bản ghi nhớ = บันทึกความเข้าใจ
smart cities = 智慧城市 = kota cerdas = đô thị thông minh,thành phố thông minh = เมืองอัจฉริยะ
big data = 大数据 = mahadata,data besar = dữ liệu lớn = บิ๊กดาต้า,ข้อมูลขนาดใหญ่
blockchain = 区块链 = rantai blok,blockchain = chuỗi khối,blockchain = บล็อกเชน
telemedicine = 远程医疗 = telemedisin = y tế từ xa,khám chữa bệnh từ xa = การแพทย์ทางไกล
twin parks = 两国双园 = taman kembar,kawasan kembar = khu công nghiệp song sinh,công viên song sinh = นิคมคู่แฝด
green transition = 绿色转型 = transisi hijau = chuyển đổi xanh = การเปลี่ยนผ่านสีเขียว
opportunities = 机遇 = peluang,kesempatan = cơ hội = โอกาส
engines = 动力,引擎 = mesin,motor penggerak = động lực = เครื่องยนต์,แรงขับเคลื่อน
new areas = 新领域 = bidang baru = lĩnh vực mới = สาขาใหม่
edge = 优势 = keunggulan = lợi thế = ความได้เปรียบ
competitive = 竞争,有竞争力 = kompetitif,berdaya saing = cạnh tranh,có sức cạnh tranh = แข่งขันได้,มีความสามารถในการแข่งขัน
encourage = 鼓励 = mendorong = khuyến khích = ส่งเสริม,กระตุ้น
sources of growth = 增长源,增长点,增长动能 = sumber pertumbuhan = nguồn tăng trưởng,động lực tăng trưởng = แหล่งการเติบโต
reshaping = 重塑 = membentuk ulang,mengubah = định hình lại,tái định hình = ปรับโฉม,เปลี่ยนโฉม
seize = 抓住,把握 = memanfaatkan,meraih = nắm bắt,tận dụng = คว้า,ใช้ประโยชน์จาก
success = 成功 = sukses,keberhasilan = thành công = ความสำเร็จ
active participation = 积极参与 = partisipasi aktif = tham gia tích cực = การมีส่วนร่วมอย่างแข็งขัน
tenth = 第十 = kesepuluh = thứ mười = ที่สิบ
turn = 轮值,任期 = giliran = lượt = วาระ
trade fair = 展会,贸易展览会,博览会 = pameran dagang,pameran perdagangan = hội chợ thương mại = งานแสดงสินค้า
information and promotion centre = 信息和推广中心,信息与促进中心 = pusat informasi dan promosi = trung tâm thông tin và xúc tiến = ศูนย์ข้อมูลและส่งเสริม
information = 信息,资讯 = informasi = thông tin = ข้อมูล
`;

/** Numbers and what limits them. */
export const NUMBER_GLOSSES = `
more than = 超过,逾,超,多于,高于 = lebih dari,di atas,melebihi = hơn,trên,vượt,nhiều hơn = มากกว่า,กว่า,เกินกว่า,เกิน
at least = 至少,不少于,最少 = sedikitnya,setidaknya,paling sedikit,minimal,sekurang-kurangnya = ít nhất,tối thiểu = อย่างน้อย,ไม่น้อยกว่า
about = 约,大约,大概 = sekitar,kira-kira,kurang lebih = khoảng,chừng = ประมาณ,ราว
nearly = 近,将近,接近 = hampir,mendekati = gần,ngót = เกือบ,ใกล้
up to = 最多,至多,不超过 = paling banyak,maksimal,hingga sebanyak = tối đa,nhiều nhất = สูงสุด,ไม่เกิน
less than = 不足,不到,低于,少于 = kurang dari,di bawah = dưới,ít hơn,chưa đến = น้อยกว่า,ต่ำกว่า
two = 两 = dua = hai = สอง
three = 三 = tiga = ba = สาม
four = 四 = empat = bốn = สี่
five = 五 = lima = = ห้า
six = 六 = enam = sáu = หก
seven = 七 = tujuh = bảy = เจ็ด
eight = 八 = delapan = tám = แปด
nine = 九 = sembilan = chín = เก้า
ten = 十 = sepuluh = mười = สิบ
eleven = 十一 = sebelas = mười một = สิบเอ็ด
twelve = 十二 = dua belas = mười hai = สิบสอง
twenty = 二十 = dua puluh = hai mươi = ยี่สิบ
thirty = 三十 = tiga puluh = ba mươi = สามสิบ
forty = 四十 = empat puluh = bốn mươi = สี่สิบ
fifty = 五十 = lima puluh = năm mươi = ห้าสิบ
sixty = 六十 = enam puluh = sáu mươi = หกสิบ
seventy = 七十 = tujuh puluh = bảy mươi = เจ็ดสิบ
eighty = 八十 = delapan puluh = tám mươi = แปดสิบ
ninety = 九十 = sembilan puluh = chín mươi = เก้าสิบ
hundred = = seratus = một trăm = หนึ่งร้อย
thousand = 一千 = seribu = một nghìn,một ngàn = หนึ่งพัน
US dollars = 美元 = dolar AS,dolar Amerika Serikat = đô la Mỹ,đô la,USD = ดอลลาร์สหรัฐ,ดอลลาร์
yuan = 元人民币,人民币,元 = yuan,RMB = nhân dân tệ = หยวน
percent = = persen = phần trăm = เปอร์เซ็นต์
million = 百万 = juta = triệu = ล้าน
billion = 十亿 = miliar = tỷ,tỉ = พันล้าน
thousand = 千 = ribu = nghìn,ngàn = พัน
`;

const months = (names: string): readonly string[] => names.split(' ');

export const FOREIGN_MONTHS = {
  id: months('januari februari maret april mei juni juli agustus september oktober november desember'),
  th: months('มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'),
} as const;

/** Words by which Indonesian shows. */
export const INDONESIAN = new Set(
  'menjabat menteri saat ketika pekan perdana dipimpin diketuai selama sebesar mengusulkan ditandatangani diadakan digelar didirikan disetujui mendukung diluncurkan penelitian kerja sama rencana yang dan pada dari dengan untuk telah akan oleh adalah itu dalam sebagai tahun kepada bersama antara para merupakan menjadi hingga sejak tidak di ke ini atau juga bahwa mengatakan serta'.split(
    ' ',
  ),
);
